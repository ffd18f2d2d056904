package org.vouch.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.language.Counted.Period;
import org.vouch.language.RelativeDates.Read;

/**
 * Reads dates that count from another date: {@code the week before}, {@code the following month}; the running
 * period at its end, {@code the end of the month}; and the year beside one that
 * the text has just named, {@code the following year}, which is a year of the calendar.
 */
record DatesBeside(Lexemes lexemes) {
    private static final Map<String, Period> PERIODS =
            Map.of("day", Period.DAY, "week", Period.WEEK, "month", Period.MONTH, "year", Period.YEAR);

    /**
     * @param found what was read before it
     */
    Optional<Read> read(int i, List<DateMention> found) {
        Optional<Read> end = found.isEmpty() ? endOf(i) : Optional.empty();
        return end.or(() -> beside(i, found));
    }

    /** "By the end of the month": the running one, where the text has named no other date before. */
    private Optional<Read> endOf(int i) {
        boolean end = lexemes.is(i, "end") && lexemes.is(i + 1, "of") && lexemes.is(i + 2, "the");
        Period period = end ? PERIODS.get(lexemes.at(i + 3).lower()) : null;
        boolean running = period != null && period != Period.DAY && !lexemes.is(i + 4, "of");
        return running ? Optional.of(new Read(i + 4, new Counted(period, 0, Counted.Piece.ALL))) : Optional.empty();
    }

    private Optional<Read> beside(int i, List<DateMention> found) {
        boolean article = lexemes.isAny(i, "the", "a", "that");
        int noun = lexemes.isAny(i + 1, "following", "previous", "preceding", "next") ? i + 2 : i + 1;
        Period period = article ? PERIODS.get(lexemes.at(noun).lower()) : null;
        if (period == null) {
            return Optional.empty();
        }
        int away = away(i, noun);
        int end = noun == i + 2 || lexemes.is(i, "that") ? noun + 1 : noun + 2;
        if (period == Period.YEAR) {
            return year(found, lexemes.is(i, "that") ? 0 : away, end, lexemes.is(i, "that"));
        }
        boolean counted = noun == i + 2
                && (period != Period.DAY && lexemes.isAny(i + 1, "previous", "next") || lexemes.is(noun + 1, "of"));
        return away != 0 && !counted ? Optional.of(new Read(end, new When.Before(period, away))) : Optional.empty();
    }

    private int away(int i, int noun) {
        if (noun == i + 2) {
            return lexemes.isAny(i + 1, "previous", "preceding") ? -1 : 1;
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
