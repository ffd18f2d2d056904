package org.vouch.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was read, each list sorted by its file's path, entities and corrections in the order written.
 */
public record Briefing(
        Settings settings,
        List<Note> notes,
        List<Page> pages,
        List<FactFile> factFiles,
        List<Source> sources,
        List<Entity> entities,
        List<Correction> corrections) {

    public Briefing {
        notes = List.copyOf(notes);
        pages = List.copyOf(pages);
        factFiles = List.copyOf(factFiles);
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        corrections = List.copyOf(corrections);
    }

    /** Returns the same briefing for a site that is published at another address. */
    public Briefing at(String baseUrl) {
        return new Briefing(settings.at(baseUrl), notes, pages, factFiles, sources, entities, corrections);
    }

    /** Returns the briefing with its sources held to their locks, where an article at hand is another than was locked. */
    public Briefing heldToLocks() {
        List<Source> held = sources.stream().map(Source::heldToLock).toList();
        return new Briefing(settings, notes, pages, factFiles, held, entities, corrections);
    }

    /** Returns all facts, file by file. */
    public Stream<Fact> facts() {
        return factFiles.stream().flatMap(file -> file.facts().stream());
    }

    /** Returns the sources by id and by former id; a living id goes before a former one. */
    public Map<String, Source> sourcesByName() {
        Map<String, Source> byName = new HashMap<>();
        sources.forEach(source -> byName.put(source.id().value(), source));
        sources.forEach(source -> source.formerly().forEach(former -> byName.putIfAbsent(former.value(), source)));
        return byName;
    }

    /** Returns the facts by id and by former id; a living id goes before a former one. */
    public Map<String, Fact> factsByName() {
        Map<String, Fact> byName = new HashMap<>();
        facts().forEach(fact -> byName.putIfAbsent(fact.id().value().value(), fact));
        facts().forEach(fact -> fact.formerly().forEach(former -> byName.putIfAbsent(former.value(), fact)));
        return byName;
    }

    /**
     * Returns the note with the slug, the former slug or the file of that name; a living slug goes before a former one.
     *
     * @param name for example {@code moscow-2015} or {@code content/notes/moscow-2015.md}
     */
    public Optional<Note> note(String name) {
        return notes.stream()
                .filter(note -> note.slug().value().equals(name) || note.file().equals(name))
                .findFirst()
                .or(() -> notes.stream()
                        .filter(note -> note.formerly().stream()
                                .anyMatch(former -> former.value().equals(name)))
                        .findFirst());
    }

    /** Returns the page with the slug, or nothing where the author wrote none. */
    public Optional<Page> page(String slug) {
        return pages.stream().filter(page -> page.slug().value().equals(slug)).findFirst();
    }
}
