package org.vouch.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;

/** Reads many files at a time, as many as there are processors; results and findings come in the order of the files. */
final class SideBySide {
    private SideBySide() {}

    /** Reads one file. What it shares with the reading of other files must be safe between threads. */
    @FunctionalInterface
    interface Reading<F, T> {
        Optional<T> read(F file, Findings own) throws IOException;
    }

    /** What became of one file. */
    record Outcome<T>(Optional<T> value, List<Diagnostic> findings) {}

    /** Returns what became of each file. */
    static <F, T> List<Outcome<T>> outcomes(List<F> files, Reading<F, T> reading) throws IOException {
        try {
            return files.parallelStream().map(file -> outcome(file, reading)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <F, T> Outcome<T> outcome(F file, Reading<F, T> reading) {
        try {
            Findings own = new Findings();
            Optional<T> value = reading.read(file, own);
            return new Outcome<>(value, own.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
