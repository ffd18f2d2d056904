package org.vouch.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A day, ISO week, month, year or decade counted from that of writing, or a piece of it. */
record Counted(Period period, int number, Piece piece) implements When {
    enum Period {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        DECADE
    }

    /** What of the period is meant. */
    enum Piece {
        ALL,
        /** {@code earlier this month}: up to the day of writing. */
        SO_FAR,
        /** {@code later this month}: from the day of writing on. */
        REST,
        /** {@code the past month}: what lies between the same day of it and the day of writing. */
        RUNNING,
        EARLY,
        MID,
        LATE
    }

    @Override
    public List<Days> answers(LocalDate written, Outlook outlook) {
        Days all = all(written);
        return List.of(
                switch (piece) {
                    case ALL -> all;
                    case SO_FAR -> new Days(all.first(), written);
                    case REST -> new Days(written, all.last());
                    case RUNNING -> running(written);
                    case EARLY, MID, LATE -> Thirds.of(all, piece);
                });
    }

    private Days all(LocalDate written) {
        return switch (period) {
            case DAY -> Days.of(written.plusDays(number));
            case WEEK -> {
                LocalDate monday = written.with(DayOfWeek.MONDAY).plusWeeks(number);
                yield new Days(monday, monday.plusDays(6));
            }
            case MONTH -> Days.of(YearMonth.from(written).plusMonths(number));
            case YEAR -> Days.ofYears(written.getYear() + number, written.getYear() + number);
            case DECADE -> {
                int first = Math.floorDiv(written.getYear(), 10) * 10 + 10 * number;
                yield Days.ofYears(first, first + 9);
            }
        };
    }

    private Days running(LocalDate written) {
        LocalDate other = switch (period) {
            case DAY -> written.plusDays(number);
            case WEEK -> written.plusWeeks(number);
            case MONTH -> written.plusMonths(number);
            case YEAR -> written.plusYears(number);
            case DECADE -> written.plusYears(10L * number);
        };
        return number < 0 ? new Days(other, written) : new Days(written, other);
    }
}
