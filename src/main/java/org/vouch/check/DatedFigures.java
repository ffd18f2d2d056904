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

    /** Returns what is wrong where the evidence has a figure, and the date beside it, each with another alone. */
    Optional<Agreement> misdated(Figure figure) {
        boolean isDated = !dates.isEmpty() && figure.kind() != Figure.Kind.ORDINAL;
        Optional<DateMention> own = isDated ? FigureDates.of(figure, claim.text(), dates) : Optional.empty();
        if (own.filter(date -> date.deadline().isEmpty() && isTold(date)).isEmpty()) {
            return Optional.empty();
        }
        List<Dated> others = new ArrayList<>();
        for (Ground ground : grounds) {
            for (Figure stated : ground.figures()) {
                boolean same = figure.compare(stated) == Figure.Likeness.SAME;
                Optional<Dated> dated = FigureDates.of(stated, ground.inContext(), ground.dates())
                        .map(date -> new Dated(ground, stated, date));
                boolean agrees =
                        dated.filter(it -> agrees(own.get(), ground, it.date())).isPresent();
                if (same && (dated.isEmpty() || agrees)) {
                    return Optional.empty();
                }
                if (same || agrees && isLike(figure, stated)) {
                    others.add(dated.get());
                }
            }
        }
        return others.stream().findFirst().map(other -> broken(figure, other));
    }

    /** A date that no evidence has is a finding of its own. */
    private boolean isTold(DateMention own) {
        return grounds.stream().anyMatch(ground -> ground.dates().stream().anyMatch(date -> agrees(own, ground, date)));
    }

    private boolean agrees(DateMention own, Ground ground, DateMention date) {
        return own.agrees(List.of(date), ground.written(), written);
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
