package org.vouch.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.Source;
import org.vouch.parallel.Once;

/** Everything to which a name can lead. */
final class KnownNames {
    private final Records records;
    private final Map<String, Set<String>> headings;
    private final Supplier<Set<String>> factsAndNotes;

    /** @param headings the anchors of each note and page, by its file */
    KnownNames(Briefing briefing, Records records, Map<String, Set<String>> headings) {
        this.records = records;
        this.headings = headings;
        this.factsAndNotes = new Once<>(() -> {
            Set<String> names = new LinkedHashSet<>(records.facts().keySet());
            briefing.notes().forEach(note -> names.add(note.slug().value()));
            return names;
        });
    }

    /** Returns the sources in the briefing's order. */
    List<Source> livingSources() {
        return records.livingSources();
    }

    /** Returns the sources by id and former id, sorted. */
    Map<String, Source> sources() {
        return records.sources();
    }

    /** Returns the facts by id and former id, sorted. */
    Map<String, Fact> facts() {
        return records.facts();
    }

    /** Returns the ids and former ids of the entities, sorted. */
    Set<String> entities() {
        return records.entities();
    }

    /** Returns the names of {@link #facts}, then the slugs of the notes. */
    Set<String> factsAndNotes() {
        return factsAndNotes.get();
    }

    /** Returns the anchors of a file as an author writes them; nothing where no link can lead to the file. */
    Optional<Set<String>> anchors(String file) {
        return Optional.ofNullable(headings.get(file))
                .or(() -> Optional.ofNullable(records.anchors().get(file)));
    }

    /** Returns the files to which a link can lead, sorted. */
    Set<String> files() {
        Set<String> files = new TreeSet<>(records.anchors().keySet());
        files.addAll(headings.keySet());
        return files;
    }
}
