package org.vouch.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the words of a date say, as far as they say it themselves. Two are equal where they say the same. */
sealed interface When
        permits PartOfYear,
                Counted,
                When.Whole,
                When.PartOfOtherYear,
                When.Weekday,
                When.Weekend,
                When.Habit,
                When.Before,
                When.Beside,
                When.DayBeside,
                When.WeekdayOfWeek,
                When.WeekdayAfterNext,
                When.WeekdayOfMonth,
                When.Interval {
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

    /** A Saturday and the Sunday after it: {@code at the weekend}, {@code last weekend}. */
    record Weekend(Shift shift) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            Days past = from(written.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)));
            Days future = past.last().isBefore(written) ? past.plusDays(7) : past;
            return switch (shift) {
                case LAST -> distinct(past, future.plusDays(-7));
                case NEXT -> distinct(future, past.plusDays(7));
                case THIS -> distinct(past, future);
                case NONE -> outlook.choose(Optional.of(past), Optional.of(future));
            };
        }

        private static Days from(LocalDate saturday) {
            return new Days(saturday, saturday.plusDays(1));
        }
    }

    /** Days of the week again and again: {@code on Sundays}, {@code at weekends}. They are no days of the calendar. */
    record Habit(Set<DayOfWeek> days) implements When {
        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return List.of();
        }
    }

    /**
     * The day, week or month beside another date: {@code the week before}, {@code the following month}.
     *
     * @param away -1 before it, 1 after it
     */
    record Before(Counted.Period period, int away) implements When {
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

    /**
     * A day that is told by one named before it: {@code on 13 March, and the following day}.
     *
     * @param away days after it, before it where negative
     */
    record DayBeside(When named, int away) implements When {
        /** Returns the day beside one that may be beside another itself. */
        static DayBeside of(When named, int away) {
            return named instanceof DayBeside day
                    ? new DayBeside(day.named, day.away + away)
                    : new DayBeside(named, away);
        }

        @Override
        public List<Days> answers(LocalDate written, Outlook outlook) {
            return named.answers(written, outlook).stream()
                    .map(days -> days.plusDays(away))
                    .toList();
        }

        @Override
        public Optional<Days> always() {
            return named.always().map(days -> days.plusDays(away));
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

    /** Returns the period before or after another date, or before or after the day of writing, that is meant. */
    static Optional<Before> before(When when) {
        if (when instanceof Before before) {
            return Optional.of(before);
        }
        boolean beside = when instanceof Counted counted
                && Math.abs(counted.number()) == 1
                && counted.piece() == Counted.Piece.ALL;
        return beside
                ? Optional.of(new Before(((Counted) when).period(), ((Counted) when).number()))
                : Optional.empty();
    }

    private static List<Days> distinct(Days one, Days other) {
        return Stream.of(one, other).distinct().sorted(Days.BY_TIME).toList();
    }
}
