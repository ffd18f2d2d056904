package org.vouch.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.parallel.SideBySide;

/** What the files of one kind became when they were last read, several at a time; results and findings come in their order. */
final class Shelf<T> {
    private Object listing = this;
    private List<Map.Entry<Slug, ProjectFile>> files = List.of();
    private List<Outcome<T>> outcomes = new ArrayList<>();

    /** Reads one file. What it shares with the reading of other files must be safe between threads. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> read(Map.Entry<Slug, ProjectFile> file, Findings own) throws IOException;
    }

    private record Outcome<T>(Optional<T> value, List<Diagnostic> findings) {}

    /**
     * Returns what the files hold, without those that hold nothing.
     *
     * @param changed the ids of all files that may be others than in the last reading, if it was by the same listing; absent
     *     where all may be
     */
    List<T> read(
            Listing now, ContentFiles.Kind kind, Optional<Set<Slug>> changed, Findings findings, Reading<T> reading)
            throws IOException {
        SortedMap<Slug, ProjectFile> all = now.files().files(kind);
        if (listing != now || changed.isEmpty()) {
            List<Map.Entry<Slug, ProjectFile>> entries = List.copyOf(all.entrySet());
            outcomes = new ArrayList<>(outcomes(entries, reading));
            files = entries;
            listing = now;
        } else {
            for (Slug id : changed.get()) {
                if (all.containsKey(id)) {
                    int place = all.headMap(id).size();
                    outcomes.set(place, outcome(files.get(place), reading));
                }
            }
        }
        return values(findings);
    }

    private static <T> List<Outcome<T>> outcomes(List<Map.Entry<Slug, ProjectFile>> files, Reading<T> reading)
            throws IOException {
        try {
            return SideBySide.map(files, file -> {
                try {
                    return outcome(file, reading);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T> Outcome<T> outcome(Map.Entry<Slug, ProjectFile> file, Reading<T> reading) throws IOException {
        Findings own = new Findings();
        Optional<T> value = reading.read(file, own);
        return new Outcome<>(value, own.all());
    }

    private List<T> values(Findings findings) {
        List<T> values = new ArrayList<>(outcomes.size());
        for (Outcome<T> outcome : outcomes) {
            outcome.findings().forEach(findings::add);
            outcome.value().ifPresent(values::add);
        }
        return values;
    }
}
