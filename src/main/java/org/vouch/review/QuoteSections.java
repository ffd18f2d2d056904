package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouch.content.Passage;

/** What became of quotations: who says the words, how they hold their matter, the words themselves and their verdicts. */
final class QuoteSections {
    private final Comparison comparison;

    QuoteSections(Comparison comparison) {
        this.comparison = comparison;
    }

    Section speakers() {
        List<List<String>> rows = new ArrayList<>();
        for (Pair<Quote> quote : comparison.quotes) {
            if (hasPassages(quote)) {
                List<String> was = comparison.was.entities(passage(quote.was()).saidBy());
                List<String> now = comparison.now.entities(passage(quote.now()).saidBy());
                if (!was.equals(now)) {
                    rows.add(row(quote, "–", Shown::codes, was, now));
                }
            }
        }
        return Section.table(
                "Speakers (said-by, outermost first)", List.of("passage", "place", "before", "after"), rows);
    }

    private static List<String> row(
            Pair<Quote> quote, String none, Function<List<String>, String> shown, List<String> was, List<String> now) {
        return List.of(
                Shown.code(quote.any().id()),
                Shown.place(quote.any().span()),
                was.isEmpty() ? none : shown.apply(was),
                now.isEmpty() ? none : shown.apply(now));
    }

    Section modality() {
        List<List<String>> rows = new ArrayList<>();
        for (Pair<Quote> quote : comparison.quotes) {
            if (hasPassages(quote)) {
                Pair<Passage> passage = new Pair<>(
                        quote.was().flatMap(Quote::passage), quote.now().flatMap(Quote::passage));
                if (passage.differs(Passage::modality)) {
                    String was = Changed.word(passage(quote.was()).modality());
                    String now = Changed.word(passage(quote.now()).modality());
                    rows.add(List.of(
                            Shown.code(quote.any().id()),
                            Shown.place(quote.any().span()),
                            was,
                            now));
                }
            }
        }
        return Section.table("Modality", List.of("passage", "place", "before", "after"), rows);
    }

    private static boolean hasPassages(Pair<Quote> quote) {
        return quote.was().flatMap(Quote::passage).isPresent()
                && quote.now().flatMap(Quote::passage).isPresent();
    }

    private static Passage passage(Optional<Quote> quote) {
        return quote.flatMap(Quote::passage).orElseThrow();
    }

    /** Every quotation, new or with other words, in which words are left out or put in. */
    Section cut() {
        List<String> entries = new ArrayList<>();
        for (Pair<Quote> quote : comparison.quotes) {
            if (quote.isRemoved() || !quote.any().isCut()) {
                continue;
            }
            if (quote.isAdded()) {
                entries.add("new: " + described(quote.any()));
            } else if (quote.any().hasOtherWords(quote.was().orElseThrow())) {
                entries.add("changed: " + described(quote.any()) + "; before: "
                        + Shown.quoted(quote.was().orElseThrow().words()));
            }
        }
        return Section.list("Quotations with words left out or put in", entries);
    }

    Section added() {
        List<String> entries = new ArrayList<>();
        comparison.quotes.stream().filter(Pair::isAdded).forEach(quote -> entries.add(described(quote.any())));
        return Section.list("Quotations added", entries);
    }

    Section removed() {
        List<String> entries = new ArrayList<>();
        comparison.quotes.stream().filter(Pair::isRemoved).forEach(quote -> entries.add(described(quote.any())));
        return Section.list("Quotations removed", entries);
    }

    private String described(Quote quote) {
        List<String> parts = new ArrayList<>();
        parts.add(Shown.code(quote.id()) + " " + Shown.quoted(quote.words()));
        quote.passage().ifPresent(passage -> {
            if (!passage.saidBy().isEmpty()) {
                parts.add("said by "
                        + Shown.codes(
                                passage.saidBy().stream().map(id -> id.value()).toList()));
            }
            parts.add(Changed.word(passage.modality()));
        });
        parts.add(verdict(quote));
        parts.add(Shown.place(quote.span()));
        return String.join(", ", parts);
    }

    private static String verdict(Quote quote) {
        String verdict = quote.verdict().published();
        return quote.verdict().publishable() ? verdict : "**" + verdict + "**";
    }

    Section changed() {
        List<String> entries = new ArrayList<>();
        for (Pair<Quote> quote : comparison.quotes) {
            if (quote.isBoth()) {
                List<String> changes =
                        changes(quote.was().orElseThrow(), quote.now().orElseThrow());
                if (!changes.isEmpty()) {
                    entries.add(Shown.code(quote.any().id()) + ", "
                            + Shown.place(quote.any().span()) + ": " + String.join("; ", changes));
                }
            }
        }
        return Section.list("Quotations changed", entries);
    }

    private static List<String> changes(Quote was, Quote now) {
        List<String> changes = new ArrayList<>();
        if (!was.normal().equals(now.normal())) {
            changes.add(WordDiff.shown(was.words(), now.words()));
        } else if (was.verdict() != now.verdict()) {
            changes.add(Shown.quoted(now.words()));
        }
        if (!was.name().equals(now.name())) {
            changes.add(now.name().isEmpty() ? "no longer named" : "named " + Shown.code(now.name()));
        }
        if (!was.pins().equals(now.pins())) {
            changes.add("its place: " + Changed.cell(Optional.of(was.pins())) + " → "
                    + Changed.cell(Optional.of(now.pins())));
        }
        if (was.passage().isPresent() && now.passage().isPresent()) {
            changes.addAll(changes(was.passage().get(), now.passage().get()));
        }
        if (was.verdict() != now.verdict()) {
            changes.add(was.verdict().published() + " → " + verdict(now));
        }
        return changes;
    }

    private static List<String> changes(Passage was, Passage now) {
        List<String> changes = new ArrayList<>();
        if (was.headline() != now.headline()) {
            changes.add(now.headline() ? "now the headline" : "no longer the headline");
        }
        if (!was.note().equals(now.note())) {
            changes.add(
                    "note: " + Changed.words(was.note().orElse(""), now.note().orElse("")));
        }
        if (!was.lang().equals(now.lang())) {
            changes.add("language " + Changed.cell(was.lang()) + " → " + Changed.cell(now.lang()));
        }
        if (!was.translation().equals(now.translation())) {
            changes.add("translation: "
                    + Changed.words(
                            was.translation().orElse(""), now.translation().orElse("")));
        }
        return changes;
    }
}
