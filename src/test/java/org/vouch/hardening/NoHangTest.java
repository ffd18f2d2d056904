package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile files end as pages or as findings, and hide no finding about another file. */
class NoHangTest {
    private static final int MOST_MILLISECONDS = 2_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000})
    void everyHostileNoteAtOnceIsBorne(int n) throws IOException {
        Ground ground = Ground.in(folder);
        long size = 0;
        int number = 0;
        for (Hostile hostile : HostileNotes.all()) {
            byte[] bytes = hostile.bytes(n);
            Files.write(folder.resolve("content/notes/hostile-" + number++ + ".md"), bytes);
            size += bytes.length;
        }
        Ground.Outcome outcome = ground.bear(size);
        assertEquals("", outcome.fault());
        assertTrue(number >= 250, number + " notes");
        assertTrue(outcome.milliseconds() < (long) number * MOST_MILLISECONDS, outcome.toString());
    }

    @Test
    void everyOtherHostileFileIsBorneByItself() throws IOException {
        Ground ground = Ground.in(folder);
        List<String> faults = new ArrayList<>();
        for (Hostile hostile : HostileRecords.all()) {
            Ground.Outcome outcome = ground.bear(hostile, 100);
            if (!outcome.fault().isEmpty() || outcome.milliseconds() > MOST_MILLISECONDS) {
                faults.add(hostile.name() + ": " + outcome);
            }
        }
        assertEquals(List.of(), faults);
    }
}
