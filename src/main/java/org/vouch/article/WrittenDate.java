package org.vouch.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as tags write it: ISO 8601 with or without a time, {@code 2031/03/02} (Highwire), {@code 20310302}, or English words.
 * The day is the one that is written, in whatever time zone it is written; {@code 03/02/2031} is not read, since day and
 * month cannot be told apart.
 */
final class WrittenDate {
    private static final int LONGEST = 80;
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?:[T ]\\d.*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d.*)?");

    private WrittenDate() {}

    /** Returns an EDTF date of level 0; empty where the text is none, or no day that a calendar has. */
    static Optional<String> edtf(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return date(figures.group(1), figures.group(3), figures.group(4));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        return DateLine.read(text).map(line -> line.date().toString());
    }

    private static Optional<String> date(String year, String month, String day) {
        try {
            if (month == null) {
                return Optional.of(year);
            }
            YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            LocalDate exact = day == null ? null : of.atDay(Integer.parseInt(day));
            return Optional.of(exact == null ? of.toString() : exact.toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
