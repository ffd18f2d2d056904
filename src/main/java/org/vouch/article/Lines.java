package org.vouch.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One or more ranges of lines, such as {@code 3-15,17-22}.
 *
 * @param ranges never empty; in ascending order, without overlap
 */
public record Lines(List<LineRange> ranges) {
    public Lines {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("no range of lines");
        }
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).first() <= ranges.get(i - 1).last()) {
                throw new IllegalArgumentException("ranges of lines out of order: " + ranges);
            }
        }
    }

    public static Lines of(int first, int last) {
        return new Lines(List.of(new LineRange(first, last)));
    }

    /** Returns the lines that a text such as {@code 3-15,17} names; empty where it has another form or order. */
    public static Optional<Lines> parse(String text) {
        List<LineRange> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Optional<LineRange> range = LineRange.parse(part);
            if (range.isEmpty()
                    || !ranges.isEmpty()
                            && range.get().first()
                                    <= ranges.get(ranges.size() - 1).last()) {
                return Optional.empty();
            }
            ranges.add(range.get());
        }
        return Optional.of(new Lines(ranges));
    }

    public boolean contains(int line) {
        return ranges.stream().anyMatch(range -> range.contains(line));
    }

    public int last() {
        return ranges.get(ranges.size() - 1).last();
    }

    /** Returns the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return ranges.stream().map(LineRange::toString).collect(Collectors.joining(","));
    }
}
