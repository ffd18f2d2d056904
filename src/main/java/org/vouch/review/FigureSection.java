package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;

/** Figures and dates that changed: values and days of facts, and what stands in sentences that stayed otherwise alike. */
final class FigureSection {
    private final List<List<String>> rows = new ArrayList<>();

    private FigureSection() {}

    static Section of(Comparison comparison) {
        FigureSection section = new FigureSection();
        comparison.facts.stream().filter(Pair::isBoth).forEach(section::fact);
        for (Pair<Claim> pair : comparison.claims.reworded) {
            section.words(
                    pair.any().span(),
                    "sentence",
                    pair.was().orElseThrow().text(),
                    pair.any().text());
        }
        comparison.notes.stream().filter(Pair::isBoth).forEach(section::note);
        comparison.judgements.stream().filter(Pair::isBoth).forEach(section::judgement);
        for (Pair<Quote> pair : comparison.quotes) {
            if (pair.isBoth()) {
                Quote now = pair.now().orElseThrow();
                section.words(
                        now.span(),
                        Shown.code(now.id()),
                        pair.was().orElseThrow().normal(),
                        now.normal());
            }
        }
        return Section.table("Figures and dates", List.of("place", "in", "before", "after"), section.rows);
    }

    private void fact(Pair<Fact> pair) {
        Fact was = pair.was().orElseThrow();
        Fact now = pair.now().orElseThrow();
        Span place = now.id().span();
        String of = Shown.code("fact:" + Comparison.id(now));
        values(
                place,
                of + ", value",
                was.value().map(FactSections::value),
                now.value().map(FactSections::value));
        values(place, of + ", when", was.when().map(EdtfDate::text), now.when().map(EdtfDate::text));
        values(place, of + ", as-of", was.asOf().map(EdtfDate::text), now.asOf().map(EdtfDate::text));
        words(
                now.statement().span(),
                of + ", statement",
                was.statement().value(),
                now.statement().value());
    }

    private void note(Pair<Note> pair) {
        Note was = pair.was().orElseThrow();
        Note now = pair.now().orElseThrow();
        Span place = now.title().span();
        values(place, "as-of", was.asOf().map(EdtfDate::text), now.asOf().map(EdtfDate::text));
        words(place, "title", was.title().value(), now.title().value());
        text(now.summary().map(Wording::span).orElse(place), "summary", was.summary(), now.summary());
        text(now.sourcing().map(Wording::span).orElse(place), "sourcing", was.sourcing(), now.sourcing());
    }

    private void judgement(Pair<Judgement> pair) {
        Judgement was = pair.was().orElseThrow();
        Judgement now = pair.now().orElseThrow();
        words(now.text().span(), "judgement", was.text().value(), now.text().value());
    }

    private void text(Span place, String what, Optional<Wording> was, Optional<Wording> now) {
        words(
                place,
                what,
                was.map(Wording::value).orElse(""),
                now.map(Wording::value).orElse(""));
    }

    private void values(Span place, String what, Optional<String> was, Optional<String> now) {
        if (!was.equals(now)) {
            rows.add(List.of(Shown.place(place), what, Changed.cell(was), Changed.cell(now)));
        }
    }

    private void words(Span place, String what, String was, String now) {
        ChangedFigures changed = ChangedFigures.between(was, now);
        if (!changed.isEmpty()) {
            rows.add(List.of(Shown.place(place), what, cell(changed.was()), cell(changed.now())));
        }
    }

    private static String cell(List<String> figures) {
        return figures.isEmpty() ? "–" : Shown.codes(figures);
    }
}
