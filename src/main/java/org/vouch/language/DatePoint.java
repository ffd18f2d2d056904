package org.vouch.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One date as its words are read, before its neighbours complete it: the "21" of "21 to 31 January 2015" has no month.
 *
 * @param first index of its first lexeme
 * @param last index after its last lexeme
 * @param season whether {@code month} is the first of a season
 * @param yearsAway the year, counted from that of writing: -1 for "last year"
 * @param third the early, middle or late part of it
 */
record DatePoint(
        int first,
        int last,
        Optional<DayOfWeek> weekday,
        OptionalInt day,
        Optional<Month> month,
        boolean season,
        OptionalInt year,
        OptionalInt yearsAway,
        When.Shift shift,
        Optional<Counted.Piece> third) {

    static DatePoint at(int first) {
        return new DatePoint(
                first,
                first,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                OptionalInt.empty(),
                OptionalInt.empty(),
                When.Shift.NONE,
                Optional.empty());
    }

    DatePoint to(int end) {
        return new DatePoint(first, end, weekday, day, month, season, year, yearsAway, shift, third);
    }

    DatePoint from(int start) {
        return new DatePoint(start, last, weekday, day, month, season, year, yearsAway, shift, third);
    }

    DatePoint withWeekday(DayOfWeek name) {
        return new DatePoint(first, last, Optional.of(name), day, month, season, year, yearsAway, shift, third);
    }

    DatePoint withDay(int number) {
        return new DatePoint(
                first, last, weekday, OptionalInt.of(number), month, season, year, yearsAway, shift, third);
    }

    DatePoint withMonth(Month name) {
        return new DatePoint(first, last, weekday, day, Optional.of(name), false, year, yearsAway, shift, third);
    }

    DatePoint withSeason(Month start) {
        return new DatePoint(first, last, weekday, day, Optional.of(start), true, year, yearsAway, shift, third);
    }

    DatePoint withYear(int number) {
        return new DatePoint(first, last, weekday, day, month, season, OptionalInt.of(number), yearsAway, shift, third);
    }

    DatePoint withYearsAway(int number) {
        return new DatePoint(first, last, weekday, day, month, season, year, OptionalInt.of(number), shift, third);
    }

    DatePoint withThird(Counted.Piece piece) {
        return new DatePoint(first, last, weekday, day, month, season, year, yearsAway, shift, Optional.of(piece));
    }

    boolean isDayAlone() {
        return day.isPresent() && month.isEmpty();
    }

    /** Returns whether two dates are as exact as each other, so that an interval can run between them. */
    boolean isLike(DatePoint other) {
        return day.isPresent() == other.day.isPresent()
                && (isDayAlone() || month.isPresent() == other.month.isPresent())
                && season == other.season;
    }

    /** Returns this date with the month and the year of one that follows it, as far as it has none itself. */
    DatePoint completedBy(DatePoint other) {
        if (other.month.isEmpty() || year.isPresent() || yearsAway.isPresent() || day.isEmpty() && month.isEmpty()) {
            return this;
        }
        DatePoint named = month.isEmpty() ? withMonth(other.month.get()) : this;
        int turn = named.isLaterInYear(other) ? 1 : 0;
        if (other.year.isPresent()) {
            return named.withYear(other.year.getAsInt() - turn);
        }
        return other.yearsAway.isPresent() ? named.withYearsAway(other.yearsAway.getAsInt() - turn) : named;
    }

    private boolean isLaterInYear(DatePoint other) {
        int months = month.orElseThrow().compareTo(other.month.orElseThrow());
        return months > 0 || months == 0 && day.orElse(0) > other.day.orElse(0);
    }

    /** Returns what it says; absent where there is no such day. */
    Optional<When> when() {
        if (month.isEmpty()) {
            return day.isPresent() ? Optional.empty() : weekdayOrYear();
        }
        Month name = month.get();
        if (day.isPresent() && (day.getAsInt() < 1 || day.getAsInt() > longest(name))) {
            return Optional.empty();
        }
        PartOfYear part = third.map(piece -> third(part(name), piece)).orElseGet(() -> part(name));
        if (year.isPresent()) {
            return Optional.of(new When.Whole(part.in(year.getAsInt())));
        }
        return Optional.of(
                yearsAway.isPresent() ? new When.PartOfOtherYear(part, yearsAway.getAsInt()) : part.with(shift));
    }

    private int longest(Month name) {
        return year.isPresent() ? name.length(Year.isLeap(year.getAsInt())) : name.maxLength();
    }

    private PartOfYear part(Month name) {
        if (day.isPresent()) {
            return PartOfYear.of(MonthDay.of(name, day.getAsInt()));
        }
        return season ? PartOfYear.ofSeason(name) : PartOfYear.of(name);
    }

    private static PartOfYear third(PartOfYear part, Counted.Piece piece) {
        Days days = Thirds.of(part.in(2000), piece);
        return new PartOfYear(MonthDay.from(days.first()), MonthDay.from(days.last()), When.Shift.NONE);
    }

    private Optional<When> weekdayOrYear() {
        if (year.isPresent()) {
            Days all = Days.ofYears(year.getAsInt(), year.getAsInt());
            return Optional.of(
                    new When.Whole(third.map(piece -> Thirds.of(all, piece)).orElse(all)));
        }
        if (yearsAway.isPresent()) {
            return Optional.of(new Counted(Counted.Period.YEAR, yearsAway.getAsInt(), third.orElse(Counted.Piece.ALL)));
        }
        return weekday.map(name -> new When.Weekday(name, shift));
    }
}
