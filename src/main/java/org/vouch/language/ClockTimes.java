package org.vouch.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads times of day, as hours and hundredths that stand for minutes: {@code 5:40 pm} is 17.40. */
record ClockTimes(Lexemes lexemes) {
    /** The unit of a time whose half of the day is known, and of one that is read off a clock face. */
    static final String TIME = "clock time";

    static final String OPEN = "clock face";

    /** A time, and the index after it. */
    record Read(int last, BigDecimal time, boolean isKnown) {}

    private static final Set<String> AFTERNOON = WordList.of("pm afternoon evening");

    private static final Set<String> DAY = WordList.of("morning afternoon evening");

    static boolean isTime(Figure figure) {
        return figure.unit()
                .filter(unit -> unit.equals(TIME) || unit.equals(OPEN))
                .isPresent();
    }

    /** A number without a unit may be an hour: "before eight". */
    static boolean isOpen(Figure figure) {
        return figure.unit().isEmpty() || figure.unit().filter(OPEN::equals).isPresent();
    }

    Optional<Read> read(int i) {
        return inWords(i).or(() -> inDigits(i));
    }

    private Optional<Read> inDigits(int i) {
        int hour = lexemes.at(i).digits(2);
        if (hour >= 0
                && hour < 24
                && lexemes.isAttached(i + 1, ":")
                && lexemes.at(i + 2).attached()) {
            int minute =
                    lexemes.at(i + 2).text().length() == 2 ? lexemes.at(i + 2).digits(2) : -1;
            return minute < 0 || minute > 59 ? Optional.empty() : Optional.of(half(i + 3, hour, minute));
        }
        boolean clock = meridiem(i + 1) > i + 1 || lexemes.is(i + 1, "o") && lexemes.is(i + 3, "clock");
        if (!clock || !lexemes.at(i).isNumber()) {
            return Optional.empty();
        }
        BigDecimal time = lexemes.at(i).amount();
        boolean inDay = time.scale() <= 2 && time.compareTo(BigDecimal.valueOf(24)) < 0;
        int minute = time.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        return inDay ? Optional.of(half(i + 1, time.intValue(), minute)) : Optional.empty();
    }

    /** "Noon", "half past five", "a quarter to six in the evening", "eight o'clock". */
    private Optional<Read> inWords(int i) {
        if (lexemes.isAny(i, "noon", "midday", "midnight")) {
            int hour = lexemes.is(i, "midnight") ? 0 : 12;
            return Optional.of(new Read(i + 1, BigDecimal.valueOf(hour * 100L, 2), true));
        }
        int start = lexemes.is(i, "a") && lexemes.is(i + 1, "quarter") ? i + 1 : i;
        int minutes = minutes(start);
        int at = lexemes.isAny(start + 1, "minutes", "minute") ? start + 2 : start + 1;
        int hour = hour(at + 1);
        if (minutes > 0
                && hour > 0
                && lexemes.isAny(at, "past", "to")
                && !lexemes.at(at + 2).isNumber()) {
            boolean past = lexemes.is(at, "past");
            boolean certain = lexemes.isAny(start, "quarter", "half") || at > start + 1 || past;
            Read read = half(at + 2, past ? hour : hour - 1, past ? minutes : 60 - minutes);
            return Optional.of(read).filter(time -> certain);
        }
        boolean clock = hour(i) > 0 && lexemes.is(i + 1, "o") && lexemes.is(i + 3, "clock");
        boolean part = hour(i) > 0 && lexemes.is(i + 1, "in") && lexemes.is(i + 2, "the") && lexemes.isIn(i + 3, DAY);
        return clock && !lexemes.at(i).isNumber() || part ? Optional.of(half(i + 1, hour(i), 0)) : Optional.empty();
    }

    private int minutes(int i) {
        return switch (lexemes.at(i).lower()) {
            case "quarter" -> 15;
            case "half" -> 30;
            case "five" -> 5;
            case "ten" -> 10;
            case "twenty" -> 20;
            default -> 0;
        };
    }

    private int hour(int i) {
        int number = lexemes.at(i).isNumber()
                ? lexemes.at(i).digits(2)
                : NumberWords.SMALL.getOrDefault(lexemes.at(i).lower(), 0);
        return number >= 1 && number <= 12 ? number : 0;
    }

    private Read half(int i, int hour, int minute) {
        int clock = lexemes.is(i, "o") && lexemes.is(i + 2, "clock") ? i + 3 : i;
        int end = meridiem(clock);
        boolean words = end == clock && lexemes.is(clock, "in") && lexemes.is(clock + 1, "the");
        boolean late = lexemes.isIn(words ? clock + 2 : clock, AFTERNOON) || lexemes.is(clock, "p") && end > clock;
        boolean early = lexemes.is(clock, "am") || lexemes.is(clock, "a") && end > clock;
        int of24 = late && hour < 12 ? hour + 12 : early && hour == 12 ? 0 : hour;
        boolean part = words && lexemes.isIn(clock + 2, DAY);
        boolean known = part || end > clock || hour > 12 || hour == 0;
        return new Read(part ? clock + 3 : end, BigDecimal.valueOf(of24 * 100L + minute, 2), known);
    }

    /** Returns the index after "am", "p.m." at a place, or the place. */
    private int meridiem(int i) {
        if (lexemes.isAny(i, "am", "pm")) {
            return i + 1;
        }
        boolean dotted = lexemes.isAny(i, "a", "p") && lexemes.isAttached(i + 1, ".") && lexemes.isAttached(i + 2, "m");
        return dotted ? i + 3 + (lexemes.isAttached(i + 3, ".") ? 1 : 0) : i;
    }
}
