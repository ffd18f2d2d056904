package org.vouch.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Note;
import org.vouch.content.Passage;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Span;

/** Finds ids that two things of one kind have: now, or one now and the other formerly. Looks again only where ids changed. */
final class DuplicateIds {
    private final Map<String, Kept> byKind = new HashMap<>();

    private record Kept(List<?> basis, List<Diagnostic> findings) {}

    void report(Briefing briefing, Findings findings) {
        recall("fact", lists(briefing.factFiles(), FactFile::facts), findings, own -> facts(briefing, own));
        recall("entity", List.of(new Same(briefing.entities())), findings, own -> entities(briefing, own));
        recall("note", ids(briefing.notes(), Note::slug, Note::formerly), findings, own -> notes(briefing, own));
        recall(
                "source",
                ids(briefing.sources(), Source::id, Source::formerly),
                findings,
                own -> sources(briefing, own));
        recall("passage", lists(briefing.sources(), Source::passages), findings, own -> passages(briefing, own));
    }

    /** Lists that are the same object. */
    private record Same(List<?> list) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.list == list;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(list);
        }
    }

    private void recall(String kind, List<?> basis, Findings findings, Consumer<Findings> work) {
        Kept kept = byKind.get(kind);
        if (kept == null || !kept.basis().equals(basis)) {
            Findings own = new Findings();
            work.accept(own);
            kept = new Kept(basis, own.all());
        }
        byKind.put(kind, new Kept(basis, kept.findings()));
        kept.findings().forEach(findings::add);
    }

    private static <T> List<?> lists(List<T> files, Function<T, List<?>> list) {
        return files.stream().map(list).map(Same::new).toList();
    }

    private static <T> List<?> ids(List<T> files, Function<T, Slug> id, Function<T, List<Slug>> formerly) {
        List<Named> ids = new ArrayList<>(files.size());
        files.forEach(file -> ids.add(new Named(file, id.apply(file), formerly.apply(file))));
        return ids;
    }

    /** A file that is the same, or has the same names. */
    private record Named(Object file, Slug id, List<Slug> formerly) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named
                    && (named.file == file || named.id.equals(id) && named.formerly.equals(formerly));
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    private static void facts(Briefing briefing, Findings findings) {
        report(
                "fact",
                briefing.facts().toList(),
                fact -> fact.id().value(),
                fact -> fact.id().span(),
                Fact::formerly,
                findings);
    }

    private static void entities(Briefing briefing, Findings findings) {
        report(
                "entity",
                briefing.entities(),
                entity -> entity.id().value(),
                entity -> entity.id().span(),
                Entity::formerly,
                findings);
        briefing.entities()
                .forEach(entity ->
                        Ids.reportReserved(entity.id().value(), entity.id().span(), findings));
        briefing.entities()
                .forEach(entity ->
                        Ids.reportReserved(entity.formerly(), entity.id().span(), findings));
    }

    private static void notes(Briefing briefing, Findings findings) {
        report("note", briefing.notes(), Note::slug, note -> Span.wholeFile(note.file()), Note::formerly, findings);
        briefing.notes().forEach(note -> Ids.reportReserved(note.formerly(), Span.wholeFile(note.file()), findings));
    }

    private static void sources(Briefing briefing, Findings findings) {
        report(
                "source",
                briefing.sources(),
                Source::id,
                source -> Span.wholeFile(source.file()),
                Source::formerly,
                findings);
        briefing.sources()
                .forEach(source -> Ids.reportReserved(source.formerly(), Span.wholeFile(source.file()), findings));
    }

    private static void passages(Briefing briefing, Findings findings) {
        for (Source source : briefing.sources()) {
            report(
                    "passage",
                    source.passages(),
                    passage -> passage.name().value(),
                    passage -> passage.name().span(),
                    Passage::formerly,
                    findings);
        }
    }

    private static <T> void report(
            String kind,
            List<T> things,
            Function<T, Slug> id,
            Function<T, Span> place,
            Function<T, List<Slug>> formerly,
            Findings findings) {
        Ids ids = new Ids(kind);
        things.forEach(thing -> ids.add(id.apply(thing), place.apply(thing), findings));
        things.forEach(thing -> ids.addFormer(formerly.apply(thing), place.apply(thing), findings));
    }
}
