package org.vouch.diagnostic;

import java.util.Arrays;

/**
 * A text file of the project with its lines, which turns offsets into places. Lines end with LF, CR or CRLF.
 *
 * <p>Offsets are UTF-16 indices into {@link #text()}, as Java's strings count; columns are code points. The value is
 * immutable and may be shared between threads.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /** Where the second halves of characters beyond U+FFFF stand, sorted, so that a column costs no walk along its line. */
    private final int[] secondHalves;

    /**
     * @param path relative to the project's root, separated by {@code /}
     * @param text the decoded text without a byte order mark
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.secondHalves = secondHalves(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** Returns the number of lines, at least 1; a text that ends with a line end has an empty last line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Returns the line without its end. {@code line} is 1-based. */
    public String line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the place of the characters from {@code start} to {@code end}, exclusive. */
    public Span span(int start, int end) {
        int first = lineIndex(start);
        int last = lineIndex(Math.max(start, end));
        return new Span(path, first + 1, column(first, start), last + 1, column(last, Math.max(start, end)));
    }

    /** Returns the offset of a place; {@code line} and {@code column} are 1-based, the column in code points. */
    public int offset(int line, int column) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        int left = Math.min(column - 1, end - start - halvesBefore(end) + halvesBefore(start));
        int codePoints = start - halvesBefore(start) + left;
        return codePoints + halvesWithin(codePoints);
    }

    /** Returns how many second halves stand within so many characters from the text's beginning. */
    private int halvesWithin(int codePoints) {
        int low = 0;
        int high = secondHalves.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (secondHalves[middle] - middle <= codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int column(int lineIndex, int offset) {
        int start = lineStarts[lineIndex];
        return offset - start - halvesBefore(offset) + halvesBefore(start) + 1;
    }

    private int halvesBefore(int offset) {
        int found = Arrays.binarySearch(secondHalves, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static int[] secondHalves(String text) {
        int[] halves = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) >= Character.MIN_LOW_SURROGATE
                    && Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == halves.length) {
                    halves = Arrays.copyOf(halves, Math.max(16, count * 2));
                }
                halves[count++] = i;
            }
        }
        return Arrays.copyOf(halves, count);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
