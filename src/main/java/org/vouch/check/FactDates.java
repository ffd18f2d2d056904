package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.diagnostic.Located;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;

/** Holds the dates that a fact chooses, with a reason or none, to all that can have been chosen from. */
final class FactDates {
    private final Fact fact;
    private final List<Ground> grounds;
    /** The days that the dates of its statement can mean. */
    private final List<Days> stated;
    /** Those of its passages, of their articles and of the reason for its date. */
    private final List<Days> cited;

    FactDates(Fact fact, List<Ground> grounds) {
        this.fact = fact;
        this.grounds = grounds;
        Optional<Days> written = ClaimedDates.written(grounds);
        this.stated = days(fact.statement().value(), written).toList();
        String why = fact.dating().flatMap(Dating::why).orElse("");
        this.cited = Stream.concat(grounds.stream().flatMap(FactDates::days), days(why, written))
                .toList();
    }

    private static Stream<Days> days(String text, Optional<Days> written) {
        return Dates.in(text).stream().flatMap(mention -> mention.answers(written).stream());
    }

    private static Stream<Days> days(Ground ground) {
        Stream<Days> issued =
                ground.source().reference().issued().map(DaysOf::all).stream().flatMap(List::stream);
        Stream<DateMention> words = Stream.concat(ground.dates().stream(), ground.followingDays().stream());
        return Stream.concat(words.flatMap(mention -> mention.answers(ground.written()).stream()), issued);
    }

    /** Returns whether an end of a date is not even near any day of the statement, its passages and their articles. */
    boolean isAstray(EdtfDate when) {
        List<Days> known = Stream.concat(stated.stream(), cited.stream()).toList();
        return !known.isEmpty()
                && Stream.of(when.from(), when.to())
                        .flatMap(end -> DaysOf.end(end).stream())
                        .anyMatch(end -> known.stream().noneMatch(end::overlaps));
    }

    /** Returns whether a date is a day where statement, passages and articles leave open which of many it was. */
    boolean isTooExact(EdtfDate when) {
        Optional<Days> day = DaysOf.whole(when).filter(Days::isOneDay);
        return day.isPresent()
                && !when.isApproximate()
                && !when.isUncertain()
                && stated.stream().anyMatch(day.get()::overlaps)
                && Stream.concat(stated.stream(), cited.stream())
                        .filter(day.get()::overlaps)
                        .noneMatch(Days::isOneDay);
    }

    /** Returns what is wrong where the fact is said to hold for a day after all the articles that it cites. */
    Optional<Agreement> asOfAhead() {
        Optional<Days> holds = fact.asOf().flatMap(DaysOf::whole);
        List<Optional<Days>> written =
                grounds.stream().map(Ground::written).distinct().toList();
        boolean isAhead = holds.isPresent()
                && !written.isEmpty()
                && written.stream()
                        .allMatch(days -> days.isPresent()
                                && days.get().last().isBefore(holds.get().first()));
        Located<String> id = new Located<>(fact.id().value().value(), fact.id().span());
        return isAhead
                ? Optional.of(DateFindings.broken(
                        id,
                        "the fact holds as of " + holds.get().first() + ", after all the articles that it cites",
                        "give the date of the article as its as-of, or cite a later one"))
                : Optional.empty();
    }
}
