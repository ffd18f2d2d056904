package org.vouch.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads times of day, as hours and hundredths that stand for minutes: {@code 5:40 pm} is 17.40. */
record ClockTimes(Lexemes lexemes) {
    /** A time, and the index after it. */
    record Read(int last, BigDecimal time) {}

    private static final Set<String> AFTERNOON = Set.of("pm", "afternoon", "evening");

    private static final Set<String> DAY = Set.of("morning", "afternoon", "evening");

    Optional<Read> read(int i) {
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

    private Read half(int i, int hour, int minute) {
        int clock = lexemes.is(i, "o") && lexemes.is(i + 2, "clock") ? i + 3 : i;
        int end = meridiem(clock);
        boolean words = end == clock && lexemes.is(clock, "in") && lexemes.is(clock + 1, "the");
        boolean late = lexemes.isIn(words ? clock + 2 : clock, AFTERNOON) || lexemes.is(clock, "p") && end > clock;
        boolean early = lexemes.is(clock, "am") || lexemes.is(clock, "a") && end > clock;
        int of24 = late && hour < 12 ? hour + 12 : early && hour == 12 ? 0 : hour;
        return new Read(
                words && lexemes.isIn(clock + 2, DAY) ? clock + 3 : end, BigDecimal.valueOf(of24 * 100L + minute, 2));
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
