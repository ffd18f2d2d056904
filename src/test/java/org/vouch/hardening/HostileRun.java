package org.vouch.hardening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Bears every hostile file by itself, in a process whose memory and stack are small, and prints a line for each: size,
 * name, milliseconds, the longest file as a multiple of what lies in the project, findings, fault; between them tabs.
 */
final class HostileRun {
    /** In milliseconds. */
    private static final int LONG = 1_500;

    private HostileRun() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>(HostileNotes.all());
        all.addAll(HostileRecords.all());
        return all;
    }

    /** What takes long is tried a second time: the machine may have had other work. */
    private static Ground.Outcome bear(Ground ground, Hostile hostile, int n) throws IOException {
        Ground.Outcome outcome = ground.bear(hostile, n);
        if (outcome.milliseconds() <= LONG) {
            return outcome;
        }
        Ground.Outcome again = ground.bear(hostile, n);
        return again.milliseconds() < outcome.milliseconds() ? again : outcome;
    }

    /** @param arguments an empty folder; the sizes */
    public static void main(String[] arguments) throws IOException {
        Ground ground = Ground.in(Path.of(arguments[0]));
        for (Hostile warmUp : all().subList(0, 30)) {
            ground.bear(warmUp, 100);
        }
        for (int i = 1; i < arguments.length; i++) {
            int n = Integer.parseInt(arguments[i]);
            for (Hostile hostile : all()) {
                Ground.Outcome outcome = bear(ground, hostile, n);
                System.out.println(String.join(
                                "\t",
                                String.valueOf(n),
                                hostile.name().replace('\t', '⇥'),
                                String.valueOf(outcome.milliseconds()),
                                String.valueOf(outcome.largest()),
                                String.valueOf(outcome.findings()),
                                outcome.fault())
                        .replace('\n', '⏎'));
            }
        }
    }
}
