package org.vouch.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names of months, weekdays and seasons, and what stands beside them. */
final class CalendarWords {
    private static final Map<String, Month> MONTHS = new TreeMap<>();
    private static final Map<String, Month> SHORT_MONTHS = new TreeMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new TreeMap<>();
    private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = new TreeMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            SHORT_MONTHS.put(name.substring(0, 3), month);
        }
        SHORT_MONTHS.put("sept", Month.SEPTEMBER);
        SHORT_MONTHS.remove("may");
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            SHORT_WEEKDAYS.put(name.substring(0, 3), day);
        }
        SHORT_WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
        SHORT_WEEKDAYS.put("weds", DayOfWeek.WEDNESDAY);
        SHORT_WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
        SHORT_WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
    }

    /** Months whose names are other words too, so that something beside them must show the month. */
    static final Set<String> DOUBTFUL_MONTHS = WordList.of("may march");

    static final Set<String> ORDINAL_ENDINGS = WordList.of("st nd rd th");

    /** The third of a year, a month or a decade of which a text speaks. */
    static final Set<String> THIRDS = WordList.of("early mid late");

    /** Before a year, a month or a day they leave no doubt. */
    static final Set<String> LEADING =
            WordList.of("in on since until till during by from before after of to between through throughout last next"
                    + " this early mid late for than each every");

    private static final Set<String> NAMED_DAYS =
            WordList.of("bloody black good easter super ash holy palm cyber whit shrove maundy");
    private static final Set<String> PAPERS =
            WordList.of("times telegraph mirror mail express post herald independent world");

    private CalendarWords() {}

    static Optional<Month> month(Lexeme lexeme) {
        return lexeme.isCapitalised() ? Optional.ofNullable(MONTHS.get(lexeme.lower())) : Optional.empty();
    }

    static Optional<Month> shortMonth(Lexeme lexeme) {
        return lexeme.isCapitalised() ? Optional.ofNullable(SHORT_MONTHS.get(lexeme.lower())) : Optional.empty();
    }

    /** Returns the weekday whose whole name this is, but not of a feast ("Good Friday") or a paper ("Sunday Times"). */
    static Optional<DayOfWeek> weekday(Lexemes lexemes, int i) {
        Lexeme day = lexemes.at(i);
        Lexeme next = lexemes.at(i + 1);
        boolean name = lexemes.at(i - 1).isCapitalised() && lexemes.isIn(i - 1, NAMED_DAYS)
                || next.isCapitalised() && next.isIn(PAPERS);
        return day.isCapitalised() && !name ? Optional.ofNullable(WEEKDAYS.get(day.lower())) : Optional.empty();
    }

    static Optional<DayOfWeek> dayNamed(String lower) {
        return Optional.ofNullable(WEEKDAYS.get(lower));
    }

    static Optional<DayOfWeek> shortWeekday(Lexeme lexeme) {
        return lexeme.isCapitalised() ? Optional.ofNullable(SHORT_WEEKDAYS.get(lexeme.lower())) : Optional.empty();
    }

    /** Returns the first month of a season; the seasons are the northern meteorological ones. */
    static Optional<Month> season(Lexeme lexeme) {
        return switch (lexeme.lower()) {
            case "spring" -> Optional.of(Month.MARCH);
            case "summer" -> Optional.of(Month.JUNE);
            case "autumn", "fall" -> Optional.of(Month.SEPTEMBER);
            case "winter" -> Optional.of(Month.DECEMBER);
            default -> Optional.empty();
        };
    }
}
