package org.vouch.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is an English date and nothing else, such as {@code Posted on April 2nd, 2019} or {@code Tue Oct 8
 * 2019}; dates in figures other than ISO 8601 are not read, since day and month cannot be told apart.
 *
 * @param labelled whether a word such as {@code Published} says whose date it is
 * @param updated whether it is the date of a later change
 * @param weekdayFits whether the weekday, where one stands, is the right one
 */
record DateLine(LocalDate date, boolean labelled, boolean updated, boolean weekdayFits) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 80;

    private static final String LABEL =
            "(?:(?<label>(?:first |last |originally )?(?:published|posted|updated|modified|date))(?: on| at)?:? ?)?";
    private static final String WEEKDAY =
            "(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\\.?,? )?";
    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TIME =
            "(?:(?:t|,? ?(?:at |[|•·–-] ?)?)\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?"
                    + "(?: ?\\(?(?:[a-z]{1,5}(?:[+-]\\d{2}:?\\d{2})?|[+-]\\d{2}:?\\d{2})\\)?)?(?: \\([\\p{L} ]{1,40}\\))?)?";
    private static final List<Pattern> FORMS = List.of(
            form(MONTH + " " + DAY + ",? (?<year>\\d{4})"),
            form(DAY + " (?:of )?" + MONTH + ",? (?<year>\\d{4})"),
            form("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"));

    /** Reads a tidied line; empty where it is no date or a day that no calendar has. */
    static Optional<DateLine> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(DateLine::of);
    }

    private static Optional<DateLine> of(Matcher form) {
        String month = form.group("month").toLowerCase(Locale.ROOT);
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3)) + 1;
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(form.group("year")), number, Integer.parseInt(form.group("day")));
            String label =
                    form.group("label") == null ? "" : form.group("label").toLowerCase(Locale.ROOT);
            String weekday = form.group("weekday") == null ? "" : form.group("weekday");
            String right = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT);
            return Optional.of(new DateLine(
                    date,
                    !label.isEmpty(),
                    label.contains("updated") || label.contains("modified"),
                    weekday.isEmpty() || weekday.equalsIgnoreCase(right)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Pattern form(String date) {
        return Pattern.compile(LABEL + WEEKDAY + date + TIME, Pattern.CASE_INSENSITIVE);
    }
}
