package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;

/** Holds the dates that a fact chooses, with a reason or none, to all that can have been chosen from. */
final class FactDates {
    /** The days that the dates of its statement can mean. */
    private final List<Days> stated;
    /** Those of its passages, of their articles and of the reason for its date. */
    private final List<Days> cited;

    FactDates(Fact fact, List<Ground> grounds) {
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
}
