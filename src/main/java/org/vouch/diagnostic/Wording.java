package org.vouch.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * Words as they are read, without markup, escapes and line folding, which know where each of them is written. Immutable;
 * two are equal where the words are, and what is written for them and where.
 */
public final class Wording {
    /** How far what is written may run ahead of what is read: a folded line, a doubled quotation mark, an escape. */
    private static final int FARTHEST = 400;

    /** Where the runs begin in most words, which are written one character after the other. */
    private static final int[] ONE_RUN = {0};

    private final SourceFile file;
    private final String value;
    /** For each run of characters written one after the other: where it begins in the words, and in the file. */
    private final int[] starts;

    private final int[] offsets;
    private final Span span;

    private Wording(SourceFile file, String value, int[] starts, int[] offsets, Span span) {
        this.file = file;
        this.value = value;
        this.starts = starts.length == 1 ? ONE_RUN : starts;
        this.offsets = offsets;
        this.span = span;
    }

    /**
     * Returns words that are written in runs.
     *
     * @param starts where each run begins in the words, ascending, the first at 0; UTF-16 indices
     * @param offsets where each run begins in the file's text
     * @param span the place of the whole
     */
    public static Wording of(SourceFile file, String value, int[] starts, int[] offsets, Span span) {
        if (starts.length != offsets.length || starts.length == 0 || starts[0] != 0) {
            throw new IllegalArgumentException("the runs of \"" + value + "\" do not begin at 0");
        }
        return new Wording(file, value, starts.clone(), offsets.clone(), span);
    }

    /** Returns words that are written between two offsets of a file, with folding or escapes between them. */
    public static Wording between(SourceFile file, int start, int end, String value) {
        int[] starts = new int[8];
        int[] offsets = new int[8];
        int runs = 0;
        int at = start;
        for (int i = 0; i < value.length(); i++) {
            int found = next(file.text(), at, end, value.charAt(i));
            if (i == 0 || found != at) {
                if (runs == starts.length) {
                    starts = Arrays.copyOf(starts, runs * 2);
                    offsets = Arrays.copyOf(offsets, runs * 2);
                }
                starts[runs] = i;
                offsets[runs++] = found;
            }
            at = Math.min(found + 1, end);
        }
        return new Wording(
                file,
                value,
                runs == 0 ? new int[] {0} : Arrays.copyOf(starts, runs),
                runs == 0 ? new int[] {start} : Arrays.copyOf(offsets, runs),
                file.span(start, end));
    }

    /** Returns words that stand in no file, for the place of something else. */
    public static Wording at(Span span, String value) {
        return new Wording(new SourceFile(span.file(), ""), value, new int[0], new int[0], span);
    }

    /** A space may be written as the end of a line with the indentation of the next. */
    private static int next(String text, int at, int end, char wanted) {
        int limit = Math.min(end, at + FARTHEST);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (c == wanted || wanted == ' ' && (c == '\n' || c == '\r' || c == '\t')) {
                return i;
            }
        }
        return at;
    }

    public String value() {
        return value;
    }

    /** Returns the place of the whole. */
    public Span span() {
        return span;
    }

    /** Returns the place of the characters from {@code start} to {@code end}, exclusive; UTF-16 indices. */
    public Span span(int start, int end) {
        if (starts.length == 0 || end <= start) {
            return span;
        }
        return file.span(offset(start), offset(end - 1) + 1);
    }

    /** Returns the place of a part of the words, where it stands in them, else of the whole. */
    public Span span(String part) {
        return Optional.of(value.indexOf(part))
                .filter(at -> at >= 0)
                .map(at -> span(at, at + part.length()))
                .orElse(span);
    }

    private int offset(int index) {
        int found = Arrays.binarySearch(starts, index);
        int run = found >= 0 ? found : -found - 2;
        return offsets[run] + index - starts[run];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && value.equals(that.value) && span.equals(that.span) && isWrittenAs(that);
    }

    private boolean isWrittenAs(Wording that) {
        if (starts.length == 0 || that.starts.length == 0) {
            return starts.length == that.starts.length;
        }
        int last = starts.length - 1;
        int length = offsets[last] + value.length() - starts[last] - offsets[0];
        return Arrays.equals(starts, that.starts)
                && file.text().regionMatches(offsets[0], that.file.text(), that.offsets[0], length);
    }

    @Override
    public int hashCode() {
        return value.hashCode() * 31 + span.hashCode();
    }

    @Override
    public String toString() {
        return value + " (" + span + ")";
    }
}
