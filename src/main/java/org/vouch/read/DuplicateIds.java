package org.vouch.read;

import java.util.List;
import java.util.function.Function;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.Note;
import org.vouch.content.Passage;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.diagnostic.Span;

/** Finds ids that two things of one kind have: now, or one now and the other formerly. */
final class DuplicateIds {
    private DuplicateIds() {}

    static void report(Briefing briefing, Findings findings) {
        report(
                "fact",
                briefing.facts().toList(),
                fact -> fact.id().value(),
                fact -> fact.id().span(),
                Fact::formerly,
                findings);
        report(
                "entity",
                briefing.entities(),
                entity -> entity.id().value(),
                entity -> entity.id().span(),
                Entity::formerly,
                findings);
        report("note", briefing.notes(), Note::slug, note -> Span.wholeFile(note.file()), Note::formerly, findings);
        report(
                "source",
                briefing.sources(),
                Source::id,
                source -> Span.wholeFile(source.file()),
                Source::formerly,
                findings);
        for (Source source : briefing.sources()) {
            report(
                    "passage",
                    source.passages(),
                    passage -> passage.name().value(),
                    passage -> passage.name().span(),
                    Passage::formerly,
                    findings);
        }
        briefing.entities()
                .forEach(entity ->
                        Ids.reportReserved(entity.id().value(), entity.id().span(), findings));
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
