package org.vouch.language;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part of a year whose year is not given: {@code 9 May}, {@code early June}, {@code spring}, {@code last May}.
 *
 * @param last a day before {@code first} in the calendar is one of the next year
 * @param shift last, this or next as said of the part itself
 */
record PartOfYear(MonthDay first, MonthDay last, When.Shift shift) implements When {
    /** A 29 February is at most eight years away. */
    private static final int NEAR_YEARS = 8;

    static PartOfYear of(Month month) {
        return new PartOfYear(MonthDay.of(month, 1), MonthDay.of(month, month.maxLength()), When.Shift.NONE);
    }

    /** Three months from this one. */
    static PartOfYear ofSeason(Month first) {
        Month last = first.plus(2);
        return new PartOfYear(MonthDay.of(first, 1), MonthDay.of(last, last.maxLength()), When.Shift.NONE);
    }

    static PartOfYear of(MonthDay day) {
        return new PartOfYear(day, day, When.Shift.NONE);
    }

    PartOfYear with(When.Shift other) {
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
                .filter(days -> shift == When.Shift.LAST
                        ? days.last().isBefore(written)
                        : !days.first().isAfter(written))
                .reduce((earlier, later) -> later);
        Optional<Days> future = near.stream()
                .filter(days -> shift == When.Shift.NEXT
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
