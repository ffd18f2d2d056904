package org.vouch.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads many files at a time, as many as there are processors; results and findings come in the order of the files. */
final class SideBySide {
    private SideBySide() {}

    /** Reads one file. What it shares with the reading of other files must be safe between threads. */
    @FunctionalInterface
    interface Reading<F, T> {
        Optional<T> read(F file, Findings own) throws IOException;
    }

    private record Outcome<T>(Optional<T> value, Findings own) {}

    /** Returns what the files hold, without those that hold nothing. */
    static <F, T> List<T> read(Collection<F> files, Findings findings, Reading<F, T> reading) throws IOException {
        List<Outcome<T>> outcomes = outcomes(List.copyOf(files), reading);
        List<T> values = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            outcome.own().all().forEach(findings::add);
            outcome.value().ifPresent(values::add);
        }
        return values;
    }

    private static <F, T> List<Outcome<T>> outcomes(List<F> files, Reading<F, T> reading) throws IOException {
        try {
            return files.parallelStream().map(file -> outcome(file, reading)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <F, T> Outcome<T> outcome(F file, Reading<F, T> reading) {
        try {
            Findings own = new Findings();
            return new Outcome<>(reading.read(file, own), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
