package org.vouch.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** The days that a date can mean: one day, a month, a year; first and last inclusive. */
public record Days(LocalDate first, LocalDate last) {

    static final Comparator<Days> BY_TIME = Comparator.comparing(Days::first).thenComparing(Days::last);

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("not days: " + first + " to " + last);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days ofYears(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    /** Returns how many days there are. */
    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    Days plusDays(int days) {
        return new Days(first.plusDays(days), last.plusDays(days));
    }

    public boolean overlaps(Days other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public boolean contains(Days other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
