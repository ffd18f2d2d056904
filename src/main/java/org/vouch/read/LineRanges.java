package org.vouch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a document as received, for example {@code 3-15, 17}.
 *
 * @param ranges in ascending order without overlap, never empty
 */
record LineRanges(List<Range> ranges) {
    private static final Pattern RANGE = Pattern.compile("\\s*([0-9]{1,7})(?:-([0-9]{1,7}))?\\s*");

    LineRanges {
        ranges = List.copyOf(ranges);
    }

    /** Lines that stand in a row, 1-based, both ends included. */
    record Range(int first, int last) {}

    /** Returns the lines that a text names; absent where it has another form or another order. */
    static Optional<LineRanges> parse(String text) {
        List<Range> ranges = new ArrayList<>();
        int above = 0;
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first <= above || last < first) {
                return Optional.empty();
            }
            ranges.add(new Range(first, last));
            above = last;
        }
        return Optional.of(new LineRanges(ranges));
    }

    boolean contains(int line) {
        for (Range range : ranges) {
            if (line >= range.first() && line <= range.last()) {
                return true;
            }
        }
        return false;
    }
}
