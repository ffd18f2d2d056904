package org.vouch.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.vouch.content.Slug;

/** What the files of one kind became when they were last read, in their order. */
final class Shelf<T> {
    private Object listing = this;
    private List<Map.Entry<Slug, ProjectFile>> files = List.of();
    private List<SideBySide.Outcome<T>> outcomes = new ArrayList<>();

    /**
     * Returns what the files hold, without those that hold nothing.
     *
     * @param changed the ids of all files that may be others than in the last reading, if it was by the same listing; absent
     *     where all may be
     */
    List<T> read(
            Listing now,
            ContentFiles.Kind kind,
            Optional<Set<Slug>> changed,
            Findings findings,
            SideBySide.Reading<Map.Entry<Slug, ProjectFile>, T> reading)
            throws IOException {
        SortedMap<Slug, ProjectFile> all = now.files().files(kind);
        if (listing != now || changed.isEmpty()) {
            List<Map.Entry<Slug, ProjectFile>> entries = List.copyOf(all.entrySet());
            outcomes = new ArrayList<>(SideBySide.outcomes(entries, reading));
            files = entries;
            listing = now;
        } else {
            for (Slug id : changed.get()) {
                if (all.containsKey(id)) {
                    int place = all.headMap(id).size();
                    outcomes.set(
                            place,
                            SideBySide.outcomes(files.subList(place, place + 1), reading)
                                    .get(0));
                }
            }
        }
        return values(findings);
    }

    private List<T> values(Findings findings) {
        List<T> values = new ArrayList<>(outcomes.size());
        for (SideBySide.Outcome<T> outcome : outcomes) {
            outcome.findings().forEach(findings::add);
            outcome.value().ifPresent(values::add);
        }
        return values;
    }
}
