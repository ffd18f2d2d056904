package org.vouch.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.Source;

/**
 * Everything to which a name can lead.
 *
 * @param livingSources in the briefing's order
 * @param sources by id and former id, sorted
 * @param facts by id and former id, sorted
 * @param entities the ids and former ids, sorted
 * @param factsAndNotes the names of {@code facts}, then the slugs of the notes
 * @param anchors files that a link can lead to, each with its anchors as an author writes them
 */
record KnownNames(
        List<Source> livingSources,
        Map<String, Source> sources,
        Map<String, Fact> facts,
        Set<String> entities,
        Set<String> factsAndNotes,
        Map<String, Set<String>> anchors) {

    /** @param headings the anchors of each note and page, by its file */
    static KnownNames of(Briefing briefing, Map<String, Set<String>> headings) {
        Map<String, Fact> facts = new TreeMap<>(briefing.factsByName());
        Set<String> factsAndNotes = new LinkedHashSet<>(facts.keySet());
        briefing.notes().forEach(note -> factsAndNotes.add(note.slug().value()));
        Map<String, Set<String>> anchors = new TreeMap<>(headings);
        briefing.sources().forEach(source -> anchors.put(source.file(), Set.of()));
        briefing.factFiles()
                .forEach(file -> anchors.put(
                        file.file(),
                        file.facts().stream()
                                .map(fact -> fact.id().value().value())
                                .collect(Collectors.toSet())));
        return new KnownNames(
                briefing.sources(),
                new TreeMap<>(briefing.sourcesByName()),
                facts,
                briefing.entities().stream()
                        .flatMap(e -> Stream.concat(Stream.of(e.id().value()), e.formerly().stream()))
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new)),
                factsAndNotes,
                anchors);
    }
}
