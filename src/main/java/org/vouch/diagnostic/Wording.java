package org.vouch.diagnostic;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Words as they are read, without markup, escapes and line folding, which know where each of them is written. Immutable;
 * two are equal where the words are, and what is written for them and where.
 */
public final class Wording {
    /** How far what is written may run ahead of what is read: a folded line, a doubled quotation mark, an escape. */
    private static final int FARTHEST = 400;

    private final SourceFile file;
    private final int start;
    private final int end;

    /** What is not as the file has it from start to end, a line's end read as a space: absent for nearly all words. */
    private final Optional<Runs> runs;

    /**
     * Words in runs of characters written one after the other.
     *
     * @param starts where each run begins in the words
     * @param offsets where it begins in the file
     * @param length of the words
     * @param otherwise the words, where the file has not the same in its place
     */
    private record Runs(int[] starts, int[] offsets, int length, Span span, Optional<String> otherwise) {

        static Runs of(SourceFile file, String value, int[] starts, int[] offsets, Span span) {
            Runs runs = new Runs(starts, offsets, value.length(), span, Optional.empty());
            return IntStream.range(0, starts.length).allMatch(run -> runs.isWritten(run, file, value))
                    ? runs
                    : new Runs(starts, offsets, value.length(), span, Optional.of(value));
        }

        private int end(int run) {
            return run + 1 < starts.length ? starts[run + 1] : length;
        }

        private boolean isWritten(int run, SourceFile file, String value) {
            int ahead = offsets[run] - starts[run];
            boolean isWritten = end(run) + ahead <= file.text().length();
            for (int i = starts[run]; isWritten && i < end(run); i++) {
                isWritten = read(file.text().charAt(i + ahead)) == value.charAt(i);
            }
            return isWritten;
        }

        String value(SourceFile file) {
            if (otherwise.isPresent()) {
                return otherwise.get();
            }
            StringBuilder value = new StringBuilder(length);
            for (int run = 0; run < starts.length; run++) {
                value.append(read(file, offsets[run], offsets[run] + end(run) - starts[run]));
            }
            return value.toString();
        }

        int offset(int index) {
            int found = Arrays.binarySearch(starts, index);
            int run = found >= 0 ? found : -found - 2;
            return offsets[run] + index - starts[run];
        }
    }

    private Wording(SourceFile file, int start, int end, Optional<Runs> runs) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.runs = runs;
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
        int start = offsets[0];
        int end = start + value.length();
        Runs runs = Runs.of(file, value, starts.clone(), offsets.clone(), span);
        boolean isStretch = starts.length == 1
                && runs.otherwise().isEmpty()
                && file.span(start, end).equals(span);
        return new Wording(file, start, end, isStretch ? Optional.empty() : Optional.of(runs));
    }

    private static String read(SourceFile file, int start, int end) {
        return file.text().substring(start, end).replace('\n', ' ');
    }

    private static char read(char written) {
        return written == '\n' ? ' ' : written;
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
        return of(
                file,
                value,
                runs == 0 ? new int[] {0} : Arrays.copyOf(starts, runs),
                runs == 0 ? new int[] {start} : Arrays.copyOf(offsets, runs),
                file.span(start, end));
    }

    /** Returns words that stand in no file, for the place of something else. */
    public static Wording at(Span span, String value) {
        Runs nowhere = new Runs(new int[0], new int[0], value.length(), span, Optional.of(value));
        return new Wording(new SourceFile(span.file(), ""), 0, 0, Optional.of(nowhere));
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
        return runs.isPresent() ? runs.get().value(file) : read(file, start, end);
    }

    /** Returns the place of the whole. */
    public Span span() {
        return runs.isPresent() ? runs.get().span() : file.span(start, end);
    }

    /** Returns the place of the characters from {@code start} to {@code end}, exclusive; UTF-16 indices. */
    public Span span(int start, int end) {
        if (isNowhere() || end <= start) {
            return span();
        }
        return file.span(offset(start), offset(end - 1) + 1);
    }

    /** Returns the place of a part of the words, where it stands in them, else of the whole. */
    public Span span(String part) {
        return Optional.of(value().indexOf(part))
                .filter(at -> at >= 0)
                .map(at -> span(at, at + part.length()))
                .orElseGet(this::span);
    }

    private boolean isNowhere() {
        return runs.isPresent() && runs.get().starts().length == 0;
    }

    private int offset(int index) {
        return runs.isPresent() ? runs.get().offset(index) : start + index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that
                && value().equals(that.value())
                && span().equals(that.span())
                && isWrittenAs(that);
    }

    private boolean isWrittenAs(Wording that) {
        if (isNowhere() || that.isNowhere()) {
            return isNowhere() == that.isNowhere();
        }
        return Arrays.equals(starts(), that.starts())
                && file.text().regionMatches(start, that.file.text(), that.start, written());
    }

    private int[] starts() {
        return runs.isPresent() ? runs.get().starts() : new int[] {0};
    }

    /** Returns how many characters are written for the words. */
    private int written() {
        int length = value().length();
        return length == 0 ? 0 : offset(length - 1) + 1 - start;
    }

    @Override
    public int hashCode() {
        return value().hashCode() * 31 + span().hashCode();
    }

    @Override
    public String toString() {
        return value() + " (" + span() + ")";
    }
}
