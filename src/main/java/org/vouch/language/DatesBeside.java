package org.vouch.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.language.RelativeDates.Read;
import org.vouch.language.When.Counted.Period;

/**
 * Reads dates that count from another date: {@code the week before}, {@code a month earlier}, and the year beside one that
 * the text has just named, {@code the following year}, which is a year of the calendar.
 */
record DatesBeside(Lexemes lexemes) {
    private static final Map<String, Period> PERIODS =
            Map.of("day", Period.DAY, "week", Period.WEEK, "month", Period.MONTH, "year", Period.YEAR);

    /**
     * @param found what was read before it
     */
    Optional<Read> read(int i, List<DateMention> found) {
        boolean article = lexemes.isAny(i, "the", "a", "that");
        int noun = lexemes.isAny(i + 1, "following", "previous", "next") ? i + 2 : i + 1;
        Period period = article ? PERIODS.get(lexemes.at(noun).lower()) : null;
        if (period == null) {
            return Optional.empty();
        }
        int away = away(i, noun);
        int end = noun == i + 2 || lexemes.is(i, "that") ? noun + 1 : noun + 2;
        if (period == Period.YEAR) {
            return year(found, lexemes.is(i, "that") ? 0 : away, end, lexemes.is(i, "that"));
        }
        return away == -1 && noun == i + 1 ? Optional.of(new Read(end, new When.Before(period))) : Optional.empty();
    }

    private int away(int i, int noun) {
        if (noun == i + 2) {
            return lexemes.is(i + 1, "previous") ? -1 : 1;
        }
        if (lexemes.isAny(noun + 1, "before", "earlier")) {
            return -1;
        }
        return lexemes.isAny(noun + 1, "after", "later") ? 1 : 0;
    }

    private static Optional<Read> year(List<DateMention> found, int away, int end, boolean same) {
        Optional<Days> named = found.isEmpty()
                ? Optional.empty()
                : found.get(found.size() - 1).when().always();
        return named.filter(days -> away != 0 || same)
                .map(days -> days.first().getYear() + away)
                .map(year -> new Read(end, new When.Beside(Days.ofYears(year, year))));
    }
}
