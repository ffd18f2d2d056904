package org.vouch.text;

/**
 * Tokens that stand in a row.
 *
 * @param first index of the first token in its source, 0-based
 * @param end index after the last token; greater than {@code first}
 */
public record Run(int first, int end) implements Comparable<Run> {
    public Run {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no run of tokens: " + first + " to " + end);
        }
    }

    public int size() {
        return end - first;
    }

    /** Returns whether every token of the other run is one of this run. */
    public boolean contains(Run other) {
        return first <= other.first && other.end <= end;
    }

    /** Returns whether the two runs have a token in common. */
    public boolean overlaps(Run other) {
        return first < other.end && other.first < end;
    }

    /** By first token, then by length. */
    @Override
    public int compareTo(Run other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(end, other.end);
    }
}
