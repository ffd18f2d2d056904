package org.vouch.language;

import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.language.Counted.Piece;
import org.vouch.language.When.Shift;

/**
 * Reads parts that are named before the year or the month that they are of: {@code the first half of 2034}, {@code the last
 * six months of next year}, {@code the middle of June}, {@code the first week of June}.
 */
record PartsOfYear(Lexemes lexemes, DatePoints points) {
    private static final Map<String, Integer> PLACES =
            Map.of("first", 0, "second", 1, "third", 2, "fourth", 3, "last", -1, "final", -1);
    private static final Map<String, Integer> MONTHS = Map.of("three", 3, "3", 3, "four", 4, "4", 4, "six", 6, "6", 6);
    private static final int YEAR = 12;
    private static final int WEEK = 7;

    /** "The first days of June" end with the 10th. */
    private static final int SOME_DAYS = 10;

    Optional<RelativeDates.Read> read(int i) {
        int at = lexemes.is(i, "the") ? i + 1 : i;
        if (lexemes.is(at, "middle") && lexemes.is(at + 1, "of")) {
            return middle(at + 2);
        }
        Integer place = PLACES.get(lexemes.at(at).lower());
        if (place == null) {
            return Optional.empty();
        }
        Optional<RelativeDates.Read> days = ofMonth(at + 1, place);
        if (days.isPresent()) {
            return days;
        }
        int length = length(at + 1);
        int end = at + (lexemes.isAny(at + 2, "months") ? 3 : 2);
        boolean exists = length > 0 && (place + 1) * length <= YEAR && lexemes.is(end, "of");
        return exists ? of(end + 1, part(place < 0 ? YEAR - length : place * length, length)) : Optional.empty();
    }

    /** "The second week of June", "the first days of June", "the last few days of June 2034". */
    private Optional<RelativeDates.Read> ofMonth(int i, int place) {
        boolean week = lexemes.is(i, "week");
        int noun = lexemes.is(i, "few") ? i + 1 : i;
        boolean days = lexemes.is(noun, "days") && (place == 0 || place == -1);
        if (!week && !days || !lexemes.isAny(noun + 1, "of", "in")) {
            return Optional.empty();
        }
        int length = week ? WEEK : SOME_DAYS;
        return points.read(noun + 2)
                .filter(point -> point.day().isEmpty()
                        && point.weekday().isEmpty()
                        && point.third().isEmpty()
                        && point.month().isPresent()
                        && !point.season())
                .map(point -> daysOf(point, place, length));
    }

    private static RelativeDates.Read daysOf(DatePoint point, int place, int length) {
        Month month = point.month().orElseThrow();
        int days = point.year().isPresent()
                ? YearMonth.of(point.year().getAsInt(), month).lengthOfMonth()
                : month.maxLength();
        int first = place < 0 ? days - length + 1 : place * length + 1;
        PartOfYear part =
                new PartOfYear(MonthDay.of(month, first), MonthDay.of(month, first + length - 1), point.shift());
        if (point.year().isPresent()) {
            return new RelativeDates.Read(
                    point.last(), new When.Whole(part.in(point.year().getAsInt())));
        }
        return new RelativeDates.Read(
                point.last(),
                point.yearsAway().isPresent()
                        ? new When.PartOfOtherYear(part, point.yearsAway().getAsInt())
                        : part);
    }

    /** Returns the months of a half, a quarter or so many months; 0 where none of them stands there. */
    private int length(int i) {
        if (lexemes.is(i, "half")) {
            return 6;
        }
        if (lexemes.is(i, "quarter")) {
            return 3;
        }
        return lexemes.is(i + 1, "months") ? MONTHS.getOrDefault(lexemes.at(i).lower(), 0) : 0;
    }

    private static PartOfYear part(int before, int length) {
        Month first = Month.of(before + 1);
        Month last = first.plus(length - 1L);
        return new PartOfYear(MonthDay.of(first, 1), MonthDay.of(last, last.maxLength()), Shift.NONE);
    }

    private Optional<RelativeDates.Read> of(int i, PartOfYear part) {
        if (Years.isYear(lexemes.at(i)) && Years.isYearAlone(lexemes, i)) {
            return Optional.of(new RelativeDates.Read(
                    i + 1, new When.Whole(part.in(lexemes.at(i).digits(4)))));
        }
        OptionalInt away = RelativeDates.yearsAway(lexemes, i);
        if (away.isPresent()) {
            return Optional.of(new RelativeDates.Read(i + 2, new When.PartOfOtherYear(part, away.getAsInt())));
        }
        boolean running = lexemes.isAny(i, "the", "that") && lexemes.is(i + 1, "year");
        return running ? Optional.of(new RelativeDates.Read(i + 2, part.with(Shift.NONE))) : Optional.empty();
    }

    private Optional<RelativeDates.Read> middle(int i) {
        return points.read(i)
                .filter(point -> point.day().isEmpty() && point.weekday().isEmpty())
                .map(point -> point.withThird(Piece.MID))
                .flatMap(point -> point.when().map(when -> new RelativeDates.Read(point.last(), when)));
    }
}
