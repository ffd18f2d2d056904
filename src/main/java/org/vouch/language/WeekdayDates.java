package org.vouch.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.RelativeDates.Read;

/**
 * Reads days of the week that are more than one last or next: of habit ({@code Sundays}, {@code on weekdays}), of a week
 * ({@code Thursday of next week}, {@code Wednesday week}) and of a month ({@code the second Thursday of November}).
 */
record WeekdayDates(Lexemes lexemes) {
    private static final Map<String, Integer> WEEKS = Map.of("last", -1, "this", 0, "next", 1);
    private static final Map<String, Integer> PLACES =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", -1);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> WORKING = EnumSet.complementOf(EnumSet.copyOf(WEEKEND));

    Optional<Read> read(int i) {
        Lexeme lexeme = lexemes.at(i);
        Optional<Read> weekend = weekend(i);
        if (weekend.isPresent()) {
            return weekend;
        }
        Optional<Read> habit = habit(lexeme).map(days -> new Read(i + 1, new When.Habit(days)));
        return habit.or(() -> ofWeek(i)).or(() -> ofMonth(i));
    }

    /** "At the weekend", "last weekend"; not "the weekend of the fair". */
    private Optional<Read> weekend(int i) {
        boolean ends = lexemes.is(i + 1, "weekend") && !lexemes.isAny(i + 2, "of", "before", "after", "in");
        if (!ends) {
            return Optional.empty();
        }
        When.Shift shift = switch (lexemes.at(i).lower()) {
            case "last", "past" -> When.Shift.LAST;
            case "this" -> When.Shift.THIS;
            case "next", "coming" -> When.Shift.NEXT;
            default -> When.Shift.NONE;
        };
        boolean one = lexemes.is(i, "the") && lexemes.isAny(i - 1, "at", "on", "over", "during");
        return one || shift != When.Shift.NONE
                ? Optional.of(new Read(i + 2, new When.Weekend(shift)))
                : Optional.empty();
    }

    private static Optional<Set<DayOfWeek>> habit(Lexeme lexeme) {
        return switch (lexeme.lower()) {
            case "weekday", "weekdays" -> Optional.of(WORKING);
            case "weekend", "weekends" -> Optional.of(WEEKEND);
            default -> plural(lexeme);
        };
    }

    private static Optional<Set<DayOfWeek>> plural(Lexeme lexeme) {
        String name = lexeme.lower();
        boolean plural = lexeme.isCapitalised() && name.endsWith("days");
        return plural
                ? CalendarWords.dayNamed(name.substring(0, name.length() - 1)).map(EnumSet::of)
                : Optional.empty();
    }

    /** "Thursday of next week", "Wednesday week", "a week on Wednesday". */
    private Optional<Read> ofWeek(int i) {
        int at = lexemes.is(i, "a") && lexemes.is(i + 1, "week") && lexemes.is(i + 2, "on") ? i + 3 : i;
        Optional<DayOfWeek> day = CalendarWords.weekday(lexemes, at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        if (at > i || lexemes.is(at + 1, "week")) {
            int end = at > i ? at + 1 : at + 2;
            return Optional.of(new Read(end, new When.WeekdayAfterNext(day.get()), day));
        }
        int week = lexemes.is(at + 1, "of") ? at + 2 : at + 1;
        Integer weeks =
                lexemes.is(week + 1, "week") ? WEEKS.get(lexemes.at(week).lower()) : null;
        return weeks == null
                ? Optional.empty()
                : Optional.of(new Read(week + 2, new When.WeekdayOfWeek(day.get(), weeks), day));
    }

    private Optional<Read> ofMonth(int i) {
        Integer place = PLACES.get(lexemes.at(i).lower());
        Optional<DayOfWeek> day = CalendarWords.weekday(lexemes, i + 1);
        int at = lexemes.isAny(i + 2, "of", "in") ? i + 3 : i + 2;
        Optional<Month> month = CalendarWords.month(lexemes.at(at));
        if (place == null || day.isEmpty() || month.isEmpty() || at == i + 2) {
            return Optional.empty();
        }
        When.WeekdayOfMonth when = new When.WeekdayOfMonth(place, day.get(), month.get());
        boolean year = Years.isYear(lexemes.at(at + 1));
        return Optional.of(
                year
                        ? new Read(
                                at + 2,
                                new When.Whole(when.in(lexemes.at(at + 1).digits(4))),
                                day)
                        : new Read(at + 1, when, day));
    }
}
