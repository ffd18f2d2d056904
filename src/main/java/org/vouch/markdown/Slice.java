package org.vouch.markdown;

import java.util.Arrays;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/**
 * Text taken out of a file in one or more pieces, such as the lines of a paragraph without the marks of the quote and
 * the list around it, which knows for each of its characters where it stands in the file.
 */
final class Slice implements Places {
    private final SourceFile file;
    private final String text;
    /** For each piece, ascending, where it begins in the text and in the file. The first begins at 0. */
    private final int[] starts;

    private final int[] offsets;

    private Slice(SourceFile file, String text, int[] starts, int[] offsets) {
        this.file = file;
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    /** Returns the file's text between two offsets. */
    static Slice of(SourceFile file, int start, int end) {
        return new Builder(file).add(start, end).build();
    }

    /** Returns a text that stands in no file. */
    static Slice loose(String text) {
        return of(new SourceFile("", text), 0, text.length());
    }

    SourceFile file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Returns the offset in the file of the character at {@code index}, or right after the last. */
    int offset(int index) {
        int found = Arrays.binarySearch(starts, index);
        int piece = found >= 0 ? found : -found - 2;
        return offsets[piece] + index - starts[piece];
    }

    /** Returns the offset in the file right after the characters before {@code end}. */
    private int endOffset(int start, int end) {
        return end > start ? offset(end - 1) + 1 : offset(end);
    }

    @Override
    public Span span(int start, int end) {
        return file.span(offset(start), endOffset(start, end));
    }

    /** Returns the characters from {@code start} to {@code end}, exclusive, without the backslash before each pipe. */
    Slice cell(int start, int end) {
        Builder cell = new Builder(file).add(offset(start), offset(start));
        int from = start;
        for (int i = start; i < end - 1; i++) {
            if (text.charAt(i) == '\\' && text.charAt(i + 1) == '|') {
                cell.add(offset(from), offset(i));
                from = ++i;
            }
        }
        return cell.add(offset(from), from < end ? offset(end - 1) + 1 : offset(from))
                .build();
    }

    /** Puts a slice together, piece after piece. */
    static final class Builder {
        private final SourceFile file;
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[8];
        private int[] offsets = new int[8];
        private int pieces;

        Builder(SourceFile file) {
            this.file = file;
        }

        /** Adds the file's text between two offsets. */
        Builder add(int start, int end) {
            place(start);
            text.append(file.text(), start, end);
            return this;
        }

        /** Adds one line end for whatever ends the line at {@code offset}. */
        Builder addLineEnd(int offset) {
            place(offset);
            text.append('\n');
            return this;
        }

        private void place(int offset) {
            if (pieces > 0 && offsets[pieces - 1] + text.length() - starts[pieces - 1] == offset) {
                return;
            }
            if (pieces > 0 && starts[pieces - 1] == text.length()) {
                pieces--;
            }
            if (pieces == starts.length) {
                starts = Arrays.copyOf(starts, pieces * 2);
                offsets = Arrays.copyOf(offsets, pieces * 2);
            }
            starts[pieces] = text.length();
            offsets[pieces++] = offset;
        }

        Slice build() {
            return new Slice(file, text.toString(), Arrays.copyOf(starts, pieces), Arrays.copyOf(offsets, pieces));
        }
    }
}
