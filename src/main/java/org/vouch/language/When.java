package org.vouch.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the words of a date say, as far as they say it themselves. Two are equal where they say the same. */
sealed interface When {
    /** Returns the days that it can mean in a text written on one day, in the order of time. */
    List<Days> answers(LocalDate written, Outlook outlook);

    /** Returns the days that it means whenever the text was written; absent where that matters. */
    default Optional<Days> always() {
        return Optional.empty();
    }

    /** Which of several years, weeks or months is meant, as the words show it. */
    enum Shift {
        NONE,
        LAST,
        THIS,
        NEXT
    }

    /** Days that are the same whenever the text was written: {@code 9 May 2015}, {@code the 1990s}. */
    record Whole(Days days) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return List.of(days);
        }

        @Override
        public Optional<Days> always() {
            return Optional.of(days);
        }
    }

    /**
     * A part of a year whose year is not given: {@code 9 May}, {@code early June}, {@code spring}, {@code last May}.
     *
     * @param last a day before {@code first} in the calendar is one of the next year
     * @param shift last, this or next as said of the part itself
     */
    record PartOfYear(MonthDay first, MonthDay last, Shift shift) implements When {
        /** A 29 February is at most eight years away. */
        private static final int NEAR_YEARS = 8;

        static PartOfYear of(Month month) {
            return new PartOfYear(MonthDay.of(month, 1), MonthDay.of(month, month.maxLength()), Shift.NONE);
        }

        /** Three months from this one. */
        static PartOfYear ofSeason(Month first) {
            Month last = first.plus(2);
            return new PartOfYear(MonthDay.of(first, 1), MonthDay.of(last, last.maxLength()), Shift.NONE);
        }

        static PartOfYear of(MonthDay day) {
            return new PartOfYear(day, day, Shift.NONE);
        }

        PartOfYear with(Shift other) {
            return new PartOfYear(first, last, other);
        }

        boolean isOneDay() {
            return first.equals(last);
        }

        /** Returns the part in a year; a February that ends on the 29th ends on the 28th in most years. */
        Days in(int year) {
            return new Days(first.atYear(year), last.atYear(last.isBefore(first) ? year + 1 : year));
        }

        /** Returns whether the days lie in this part of whatever year they are in. */
        boolean holds(Days days) {
            int year = days.first().getYear();
            return IntStream.of(year, year - 1)
                    .filter(this::exists)
                    .mapToObj(this::in)
                    .anyMatch(part -> part.contains(days));
        }

        /** Not every year has a 29 February. */
        private boolean exists(int year) {
            return !isOneDay() || first.isValidYear(year);
        }

        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            int year = written.getYear();
            List<Days> near = IntStream.rangeClosed(year - NEAR_YEARS, year + NEAR_YEARS)
                    .filter(this::exists)
                    .mapToObj(this::in)
                    .toList();
            Optional<Days> past = near.stream()
                    .filter(days -> shift == Shift.LAST
                            ? days.last().isBefore(written)
                            : !days.first().isAfter(written))
                    .reduce((earlier, later) -> later);
            Optional<Days> future = near.stream()
                    .filter(days -> shift == Shift.NEXT
                            ? days.first().isAfter(written)
                            : !days.last().isBefore(written))
                    .findFirst();
            return switch (shift) {
                case LAST -> past.stream().toList();
                case NEXT -> future.stream().toList();
                case THIS -> List.of(in(year));
                case NONE -> outlook.choose(past, future);
            };
        }
    }

    /** A part of a year, or all of it, whose year is counted from that of writing: {@code in May last year}. */
    record PartOfOtherYear(PartOfYear part, int years) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return List.of(part.in(written.getYear() + years));
        }
    }

    /** A weekday without a date: {@code on Thursday}, {@code next Tuesday}. */
    record Weekday(DayOfWeek day, Shift shift) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            Days before = Days.of(written.with(TemporalAdjusters.previous(day)));
            Days past = Days.of(written.with(TemporalAdjusters.previousOrSame(day)));
            Days future = Days.of(written.with(TemporalAdjusters.nextOrSame(day)));
            Days ofWeek = Days.of(written.with(day));
            return switch (shift) {
                case LAST -> distinct(ofWeek.plusDays(-7), before);
                case NEXT -> distinct(Days.of(written.with(TemporalAdjusters.next(day))), ofWeek.plusDays(7));
                case THIS -> distinct(ofWeek, outlook == Outlook.PAST ? past : future);
                case NONE -> outlook.choose(Optional.of(past), Optional.of(future));
            };
        }
    }

    /** Days of the week again and again: {@code on Sundays}, {@code at weekends}. They are no days of the calendar. */
    record Habit(Set<DayOfWeek> days) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return List.of();
        }
    }

    /** The day, week or month before another date: {@code the week before}, {@code a month earlier}. */
    record Before(Counted.Period period) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return List.of();
        }
    }

    /** A year that is told by the one named before it: {@code in 2026, and again the following year}. */
    record Beside(Days days) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return List.of(days);
        }

        @Override
        public Optional<Days> always() {
            return Optional.of(days);
        }
    }

    /** A weekday of a week counted from that of writing: {@code Thursday of next week}. */
    record WeekdayOfWeek(DayOfWeek day, int weeks) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return List.of(Days.of(written.with(day).plusWeeks(weeks)));
        }
    }

    /** A weekday a week after the next: {@code Wednesday week}. */
    record WeekdayAfterNext(DayOfWeek day) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return List.of(Days.of(written.with(TemporalAdjusters.next(day)).plusWeeks(1)));
        }
    }

    /**
     * A weekday of a month whose year is not given: {@code the second Thursday of November}.
     *
     * @param place 1 is the first, -1 the last
     */
    record WeekdayOfMonth(int place, DayOfWeek day, Month month) implements When {
        Days in(int year) {
            return Days.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(place, day)));
        }

        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            List<Days> near = IntStream.rangeClosed(written.getYear() - 1, written.getYear() + 1)
                    .mapToObj(this::in)
                    .toList();
            Optional<Days> past =
                    near.stream().filter(days -> !days.first().isAfter(written)).reduce((earlier, later) -> later);
            Optional<Days> future =
                    near.stream().filter(days -> !days.last().isBefore(written)).findFirst();
            return outlook.choose(past, future);
        }
    }

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

    /** From one date to another: {@code 1950-1953}, {@code from 21 to 31 January}. */
    record Interval(When from, When to) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            List<Days> starts = from.answers(written, outlook);
            List<Days> ends = to.answers(written, outlook);
            return starts.stream()
                    .flatMap(start -> ends.stream()
                            .filter(end -> !end.last().isBefore(start.first()))
                            .limit(1)
                            .map(end -> new Days(start.first(), end.last())))
                    .toList();
        }

        @Override
        public Optional<Days> always() {
            return from.always()
                    .flatMap(start -> to.always()
                            .filter(end -> !end.last().isBefore(start.first()))
                            .map(end -> new Days(start.first(), end.last())));
        }
    }

    /** Returns the period before another date, or before the day of writing, that is meant. */
    static Optional<Counted.Period> before(When when) {
        if (when instanceof Before before) {
            return Optional.of(before.period());
        }
        boolean last =
                when instanceof Counted counted && counted.number() == -1 && counted.piece() == Counted.Piece.ALL;
        return last ? Optional.of(((Counted) when).period()) : Optional.empty();
    }

    private static List<Days> distinct(Days one, Days other) {
        return Stream.of(one, other).distinct().sorted(Days.BY_TIME).toList();
    }
}
