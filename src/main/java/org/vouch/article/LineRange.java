package org.vouch.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that stand in a row, such as {@code 3-15}.
 *
 * @param first the first line, 1-based
 * @param last the last line, included, not before the first
 */
public record LineRange(int first, int last) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");

    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a range of lines: " + first + "-" + last);
        }
    }

    /** Returns {@code 3-15}, or the one line of {@code 3}; empty where the text has another form. */
    public static Optional<LineRange> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(form.group(1));
        int last = form.group(2) == null ? first : Integer.parseInt(form.group(2));
        return first < 1 || last < first ? Optional.empty() : Optional.of(new LineRange(first, last));
    }

    public boolean contains(int line) {
        return first <= line && line <= last;
    }

    /** Returns the form that {@link #parse} reads: {@code 3-15}, or {@code 3} for one line. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
