package org.vouch.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vouch.content.Entity;
import org.vouch.content.EntityKind;

/** The pages that list all sources, all facts, all entities. */
final class IndexPages {
    private IndexPages() {}

    /**
     * All sources.
     *
     * @param bibliography the same in the order of the citation style; empty where the briefing has none
     */
    record SourcesPage(List<SourceCard> sources, List<Library.Listed> bibliography) {}

    /** All fact files. */
    record FactIndexPage(List<File> files) {
        /** A file and its facts. */
        record File(Link page, List<FactCard> facts) {}
    }

    /** All entities, kind by kind. */
    record EntitiesPage(List<Kind> kinds) {
        /** The entities of one kind, by name. */
        record Kind(String words, List<EntityCard> entities) {}
    }

    static SourcesPage sources(Library library) {
        return new SourcesPage(
                library.briefing().sources().stream()
                        .sorted(MatrixPage.BY_DATE)
                        .map(source -> library.source(source.id().value()))
                        .toList(),
                library.references().areStyled() ? library.bibliography(library.sources()) : List.of());
    }

    static FactIndexPage facts(Library library) {
        return new FactIndexPage(library.briefing().factFiles().stream()
                .map(file -> new FactIndexPage.File(
                        new Link(Addresses.facts(file.slug()), library.title(file)),
                        file.facts().stream().map(fact -> library.card(fact)).toList()))
                .toList());
    }

    /** Returns a name as it is sorted: without the marks before it. */
    private static String sorted(Entity entity) {
        return entity.name().replaceFirst("^[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    static EntitiesPage entities(Library library) {
        return new EntitiesPage(Stream.of(EntityKind.values())
                .map(kind -> new EntitiesPage.Kind(
                        library.words().of("entities", kind),
                        library.briefing().entities().stream()
                                .filter(entity -> entity.kind() == kind)
                                .sorted(Comparator.comparing(IndexPages::sorted))
                                .map(entity -> library.entity(
                                                entity.id().value().value())
                                        .orElseThrow())
                                .toList()))
                .filter(kind -> !kind.entities().isEmpty())
                .toList());
    }
}
