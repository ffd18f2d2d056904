package org.vouch.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Source;
import org.vouch.parallel.Once;

/**
 * What the rules look up in settings, facts, sources and entities: made when it is first asked for, and kept from check to
 * check while these are the same. Notes and pages are no part of it.
 */
final class Records {
    private final Briefing briefing;
    private final Supplier<Map<String, Fact>> facts;
    private final Supplier<Map<String, Source>> sources;
    private final Supplier<Set<String>> entities;
    private final Supplier<Map<String, Set<String>>> anchors;
    private final Supplier<DocumentedFacts> documented;
    private final Supplier<SentenceKinds> kinds;

    /** @param briefing of which notes and pages are not looked at */
    Records(Briefing briefing) {
        this.briefing = briefing;
        this.facts = new Once<>(() -> new TreeMap<>(briefing.factsByName()));
        this.sources = new Once<>(() -> new TreeMap<>(briefing.sourcesByName()));
        this.entities = new Once<>(() -> entities(briefing));
        this.anchors = new Once<>(() -> anchors(briefing));
        this.documented = new Once<>(() -> new DocumentedFacts(briefing));
        this.kinds = new Once<>(() -> new SentenceKinds(briefing));
    }

    /** Returns the sources in the briefing's order. */
    List<Source> livingSources() {
        return briefing.sources();
    }

    /** Returns the sources by id and former id, sorted. */
    Map<String, Source> sources() {
        return sources.get();
    }

    /** Returns the facts by id and former id, sorted. */
    Map<String, Fact> facts() {
        return facts.get();
    }

    /** Returns the ids and former ids of the entities, sorted. */
    Set<String> entities() {
        return entities.get();
    }

    /** Returns the files of facts and records to which a link can lead, with the anchors of each as an author writes them. */
    Map<String, Set<String>> anchors() {
        return anchors.get();
    }

    DocumentedFacts documented() {
        return documented.get();
    }

    SentenceKinds kinds() {
        return kinds.get();
    }

    private static Set<String> entities(Briefing briefing) {
        return briefing.entities().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.id().value()), e.formerly().stream()))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> anchors(Briefing briefing) {
        Map<String, Set<String>> anchors = new TreeMap<>();
        briefing.sources().forEach(source -> anchors.put(source.file(), Set.of()));
        briefing.factFiles().forEach(file -> anchors.put(file.file(), ids(file)));
        return anchors;
    }

    private static Set<String> ids(FactFile file) {
        return file.facts().stream().map(fact -> fact.id().value().value()).collect(Collectors.toSet());
    }
}
