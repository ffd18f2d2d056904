package org.vouch.cli;

import java.util.Arrays;
import org.vouch.diagnostic.Span;

/**
 * One line of a file as it is shown, cut around the place where it is too long, and the mark below it. The columns that a
 * terminal draws count, not the characters.
 *
 * @param line safe to print
 * @param indent columns before the mark
 * @param length columns of the mark, at least 1
 */
record Excerpt(String line, int indent, int length) {
    /** The most columns of a line that are shown. */
    private static final int WIDEST = 100;

    /** The most columns before the mark where the line is cut. */
    private static final int LEAD = 30;

    /** The most characters on each side that are looked at; with marks on letters, more than are shown. */
    private static final int NEAR = 400;

    /** @param raw the span's first line */
    static Excerpt of(String raw, Span at) {
        int[] points = raw.codePoints().toArray();
        int start = Math.min(at.column() - 1, points.length);
        int end = at.endLine() == at.line() ? Math.min(at.endColumn() - 1, points.length) : points.length;
        int from = Math.max(0, start - NEAR);
        int to = Math.min(points.length, start + NEAR);
        return new Cells(Arrays.copyOfRange(points, from, to), from > 0, to < points.length)
                .excerpt(start - from, Math.min(end, to) - from);
    }

    /** What is printed for each character, and at which column. */
    private static final class Cells {
        private final String[] shown;
        private final int[] columns;
        private final boolean cutBefore;
        private final boolean cutAfter;

        Cells(int[] points, boolean cutBefore, boolean cutAfter) {
            this.shown = SafeLine.characters(points);
            this.columns = new int[points.length + 1];
            for (int i = 0; i < points.length; i++) {
                columns[i + 1] = columns[i]
                        + shown[i].codePoints().map(CharacterWidth::of).sum();
            }
            this.cutBefore = cutBefore;
            this.cutAfter = cutAfter;
        }

        Excerpt excerpt(int index, int end) {
            int start = ofItsLetter(index);
            int from = from(start);
            int to = to(from);
            String before = from > 0 || cutBefore ? "…" : "";
            String after = to < shown.length || cutAfter ? "…" : "";
            String line = String.join("", Arrays.copyOfRange(shown, from, to));
            int last = Math.max(start, Math.min(end, to));
            return new Excerpt(
                    before + line + after,
                    before.length() + columns[start] - columns[from],
                    Math.max(1, columns[last] - columns[start]));
        }

        /** A mark is drawn on the letter before it. */
        private int ofItsLetter(int index) {
            int letter = index;
            while (letter > 0 && letter < shown.length && columns[letter + 1] == columns[letter]) {
                letter--;
            }
            return letter;
        }

        /** The start of the line where all of it fits; else as far before the place as the lead, or farther near the end. */
        private int from(int start) {
            int all = columns[shown.length];
            if (all <= WIDEST && !cutBefore) {
                return 0;
            }
            int from = start;
            while (from > 0
                    && (columns[start] - columns[from - 1] <= LEAD || !cutAfter && all - columns[from - 1] <= WIDEST)) {
                from--;
            }
            while (from < start && columns[from + 1] == columns[from]) {
                from++;
            }
            return from;
        }

        private int to(int from) {
            int to = from;
            while (to < shown.length && columns[to + 1] - columns[from] <= WIDEST) {
                to++;
            }
            return to;
        }
    }
}
