package org.vouch.markdown;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The words of one block without markup and citations, white space collapsed, which knows for each character where it
 * stands in the block's {@link Slice}.
 */
final class PlainText {
    /** Stands for a citation that takes the place of a word, as in "As @a says". */
    static final char CITATION = '\uFFFC';

    private static final String CLOSING = ".,;:!?)]}\u2019\u201D\u00BB\u2026";

    private static final Pattern LEFT_OUT =
            Pattern.compile("\\s?" + CITATION + "(?=[" + Pattern.quote(CLOSING) + "])|" + CITATION);

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    /** Whether a space before a citation was left out, which the next word needs. */
    private boolean owesSpace;

    int length() {
        return text.length();
    }

    /** Adds text shown at a place of the slice; equally long text has its characters' own places. */
    void add(String shown, int start, int end) {
        boolean same = shown.length() == end - start;
        for (int i = 0; i < shown.length(); i++) {
            char c = Chars.isBlank(shown.charAt(i)) ? ' ' : shown.charAt(i);
            add(c, same ? start + i : start, same ? start + i + 1 : end);
        }
    }

    private void add(char c, int start, int end) {
        boolean blank = c == ' ';
        if (owesSpace && !blank && CLOSING.indexOf(c) < 0) {
            append(' ', start, start);
        }
        owesSpace = false;
        if (!blank || !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            append(c, start, end);
        }
    }

    private void append(char c, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        text.append(c);
    }

    /** Leaves out a citation in brackets, or the mark of a footnote, with the space before it. */
    void leaveOut() {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == ' ') {
            text.setLength(last);
            owesSpace = true;
        }
    }

    /** Adds a citation that stands in place of a word. */
    void addCitation(int start, int end) {
        add(CITATION, start, end);
    }

    /** Returns the words from one position to another, as they are shown to rules and readers. */
    String words(int start, int end) {
        String words = text.substring(Math.min(start, end), end).strip();
        return words.indexOf(CITATION) < 0
                ? words
                : LEFT_OUT.matcher(words)
                        .replaceAll("")
                        .replaceAll("\\s++", " ")
                        .strip();
    }

    String all() {
        return text.toString();
    }

    /** Returns the position in the slice of the character at {@code index}. */
    int start(int index) {
        return starts[index];
    }

    /** Returns the position in the slice after the character at {@code index}. */
    int end(int index) {
        return ends[index];
    }
}
