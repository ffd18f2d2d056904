package org.vouch.content;

import java.util.List;
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

    /** Returns all facts, file by file. */
    public Stream<Fact> facts() {
        return factFiles.stream().flatMap(file -> file.facts().stream());
    }

    /** Returns the page with the slug, or nothing where the author wrote none. */
    public Optional<Page> page(String slug) {
        return pages.stream().filter(page -> page.slug().value().equals(slug)).findFirst();
    }
}
