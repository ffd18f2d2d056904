package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;
import org.vouch.language.Figure;
import org.vouch.language.FigureDates;

/** The dates of a claim's figures: "0.6 per cent in May" where the evidence has 0.4 in May, and 0.6 in April. */
final class DatedFigures {
    private final Claim claim;
    private final List<Ground> grounds;
    private final List<DateMention> dates;

    /** The day from which the claim's own words count. */
    private final Optional<Days> written;

    DatedFigures(Claim claim) {
        this.claim = claim;
        this.grounds = claim.grounds().distinct().toList();
        this.dates = Dates.in(claim.text());
        this.written = ClaimedDates.written(grounds);
    }

    /** A figure of the evidence with its date. */
    private record Dated(Ground ground, Figure figure, DateMention date) {
        String words() {
            int start = Math.min(figure.start(), date.start());
            int end = Math.max(figure.end(), date.end());
            return ground.inContext().substring(start, end);
        }
    }

    /** Returns what is wrong where the evidence has a figure of other dates alone, and another figure of the claim's date. */
    Optional<Agreement> misdated(Figure figure) {
        Optional<DateMention> own = dates.isEmpty() ? Optional.empty() : FigureDates.of(figure, claim.text(), dates);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Dated> others = new ArrayList<>();
        for (Ground ground : grounds) {
            for (Figure stated : ground.figures()) {
                boolean same = figure.compare(stated) == Figure.Likeness.SAME;
                Optional<Dated> dated = FigureDates.of(stated, ground.inContext(), ground.dates())
                        .map(date -> new Dated(ground, stated, date));
                boolean agrees = dated.filter(it -> agrees(own.get(), it)).isPresent();
                if (same && (dated.isEmpty() || agrees)) {
                    return Optional.empty();
                }
                if (agrees && isLike(figure, stated)) {
                    others.add(dated.get());
                }
            }
        }
        return others.stream().findFirst().map(other -> broken(figure, other));
    }

    private boolean agrees(DateMention own, Dated dated) {
        return own.agrees(List.of(dated.date()), dated.ground().written(), written);
    }

    private static boolean isLike(Figure figure, Figure other) {
        boolean sameUnit = figure.unit().isEmpty()
                || other.unit().isEmpty()
                || figure.unit().equals(other.unit());
        return sameUnit && figure.kind() == other.kind();
    }

    private Agreement broken(Figure figure, Dated other) {
        Located<String> words = claim.part(figure.start(), figure.end());
        String id = other.ground().passage().id();
        return Agreement.broken(
                Aspect.FIGURE,
                words,
                Diagnostic.of(
                        Rule.FIGURE_NOT_IN_EVIDENCE,
                        words.span(),
                        "\"" + words.value() + "\" is of another date in " + id,
                        "the evidence has: \"" + other.words() + "\""));
    }
}
