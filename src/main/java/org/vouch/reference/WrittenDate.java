package org.vouch.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.EdtfDate;

/** A date as exports write it in text: EDTF, ISO 8601 with a time, {@code 2031/3/2} with or without a slash at its end. */
final class WrittenDate {
    private static final Pattern TIMED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:.*");
    private static final Pattern SLASHED = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2}))?(?:[-/](\\d{1,2}))?/*");

    private WrittenDate() {}

    static Optional<EdtfDate> read(String text) {
        Matcher timed = TIMED.matcher(text);
        Matcher slashed = SLASHED.matcher(text);
        if (timed.matches()) {
            return EdtfDate.parse(timed.group(1));
        }
        if (EdtfDate.parse(text).isPresent() || !slashed.matches()) {
            return EdtfDate.parse(text);
        }
        return EdtfDate.parse(slashed.group(1) + two(slashed.group(2)) + two(slashed.group(3)));
    }

    private static String two(String number) {
        return number == null ? "" : number.length() == 1 ? "-0" + number : "-" + number;
    }
}
