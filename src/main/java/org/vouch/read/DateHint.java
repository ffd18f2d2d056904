package org.vouch.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.EdtfDate;

/** Says what keeps a text from being a date. */
final class DateHint {
    private static final String FORMS =
            "for example 2015, 2015-05, 2015-05-09, 2015-01-28~, 2015? or 2015-01-21/2015-01-31";

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern SHORT = Pattern.compile("[0-9]{4}-(?:[0-9]|[0-9]{1,2}-[0-9]|[0-9]-[0-9]{1,2})");

    private DateHint() {}

    static String of(String text) {
        Matcher day = DAY.matcher(text);
        if (SHORT.matcher(text).matches()) {
            return "a month and a day have two digits, " + FORMS;
        }
        if (day.matches()) {
            return impossible(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), day.group(3));
        }
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*")) {
            return "a date is written without the time of day, " + FORMS;
        }
        int slash = text.indexOf('/');
        Optional<EdtfDate> from = slash < 0 ? Optional.empty() : EdtfDate.parse(text.substring(0, slash));
        Optional<EdtfDate> to = slash < 0 ? Optional.empty() : EdtfDate.parse(text.substring(slash + 1));
        return from.isPresent() && to.isPresent() ? "the interval ends before it begins" : FORMS;
    }

    private static String impossible(int year, int month, String day) {
        try {
            LocalDate.of(year, month, Integer.parseInt(day));
            return FORMS;
        } catch (DateTimeException e) {
            boolean isMonth = month >= 1 && month <= 12;
            return isMonth
                    ? "that month has " + YearMonth.of(year, month).lengthOfMonth() + " days"
                    : "a year has 12 months";
        }
    }
}
