package org.vouch.check;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.EdtfDate;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;
import org.vouch.language.Side;

/**
 * The dates that the statement of a fact gives.
 *
 * @param dates those of which something can be told without the day of writing
 */
record StatedDays(String statement, List<DateMention> dates) {

    static StatedDays of(String statement) {
        return new StatedDays(
                statement,
                Dates.in(statement).stream()
                        .filter(date -> !date.isBesideAnother())
                        .toList());
    }

    /**
     * Returns whether a date is none of them, though the statement puts something on a day. One that is less exact or not
     * known on one side is held too: "2025-10" is not the month of "on 24 September".
     */
    boolean gainsay(EdtfDate when) {
        Optional<Days> meant = DaysOf.whole(when);
        return meant.isPresent()
                && days().findAny().isPresent()
                && dates.stream()
                        .noneMatch(date -> date.agrees(meant.get(), Optional.empty()) || isWithin(date, meant.get()));
    }

    /** Returns the days on which it puts something, as it writes them. */
    String shown() {
        return days().map(date -> "\"" + statement.substring(date.start(), date.end()) + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A day by which something is to be done, or of which an agreement is, dates nothing. */
    private Stream<DateMention> days() {
        return dates.stream()
                .filter(date -> date.side() == Side.ON)
                .filter(date -> date.day().isPresent());
    }

    private static boolean isWithin(DateMention date, Days meant) {
        boolean whole = date.answers(Optional.empty()).stream().anyMatch(meant::contains);
        return whole
                || !date.isWhole()
                        && date.day().filter(day -> isWithin(day, meant)).isPresent();
    }

    private static boolean isWithin(MonthDay day, Days meant) {
        return Stream.of(meant.first(), meant.last())
                .mapToInt(one -> one.getYear())
                .filter(day::isValidYear)
                .mapToObj(day::atYear)
                .anyMatch(one -> meant.contains(Days.of(one)));
    }
}
