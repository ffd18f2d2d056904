package org.vouch.markdown;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;
import org.vouch.text.SentenceSplitter;

/**
 * The words of one block without markup and citations, white space collapsed, which knows for each character where it
 * stands in the block's {@link Slice}.
 */
final class PlainText {
    /** Stands for a citation that takes the place of a word, as in "As @a says". */
    static final char CITATION = SentenceSplitter.PLACEHOLDER;

    private static final String CLOSING = ".,;:!?)]}\u2019\u201D\u00BB\u2026";

    private static final Pattern LEFT_OUT =
            Pattern.compile("\\s?" + CITATION + "(?=[" + Pattern.quote(CLOSING) + "])|" + CITATION);

    private char[] characters;
    private int[] starts;
    private int[] ends;
    private int length;
    /** Whether a space before a citation was left out, which the next word needs. */
    private boolean owesSpace;
    /** Whether an element begins or ends here: "16<sup>4</sup>" shows no 164. */
    private boolean partsDigits;

    /** @param expected about how long the text will be */
    PlainText(int expected) {
        characters = new char[expected + 4];
        starts = new int[expected + 4];
        ends = new int[expected + 4];
    }

    int length() {
        return length;
    }

    /** Adds text shown at a place of the slice; equally long text has its characters' own places. */
    void add(String shown, int start, int end) {
        boolean same = shown.length() == end - start;
        reserve(shown.length() + 2);
        for (int i = 0; i < shown.length(); i++) {
            char c = Chars.isBlank(shown.charAt(i)) ? ' ' : shown.charAt(i);
            add(c, same ? start + i : start, same ? start + i + 1 : end);
        }
    }

    private void add(char c, int start, int end) {
        boolean blank = c == ' ';
        if (partsDigits && length > 0 && Character.isDigit(c) && Character.isDigit(characters[length - 1])) {
            append(' ', start, start);
        }
        partsDigits = false;
        if (owesSpace && !blank && CLOSING.indexOf(c) < 0) {
            append(' ', start, start);
        }
        owesSpace = false;
        if (!blank || length > 0 && characters[length - 1] != ' ') {
            append(c, start, end);
        }
    }

    private void append(char c, int start, int end) {
        characters[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    private void reserve(int more) {
        if (length + more > characters.length) {
            int room = Math.max(length + more, length * 2);
            characters = Arrays.copyOf(characters, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
    }

    /** Parts a digit that stands here from one that follows. */
    void partDigits() {
        partsDigits = true;
    }

    /** Leaves out a citation in brackets, or the mark of a footnote, with the space before it. */
    void leaveOut() {
        if (length > 0 && characters[length - 1] == ' ') {
            length--;
            owesSpace = true;
        }
    }

    /** Adds a citation that stands in place of a word. */
    void addCitation(int start, int end) {
        reserve(2);
        add(CITATION, start, end);
    }

    /** Returns the words from one position to another, as they are shown to rules and readers. */
    String words(int start, int end) {
        int from = Math.min(start, end);
        String words = new String(characters, from, end - from).strip();
        return words.indexOf(CITATION) < 0
                ? words
                : LEFT_OUT.matcher(words)
                        .replaceAll("")
                        .replaceAll("\\s++", " ")
                        .strip();
    }

    /** Returns {@link #words} with their places. */
    Wording wording(Slice slice, int start, int end) {
        String words = words(start, end);
        int[] starts = new int[4];
        int[] offsets = new int[4];
        int runs = 0;
        int at = start;
        int expected = -1;
        for (int i = 0; i < words.length(); i++, at++) {
            at = find(words.charAt(i), at, end);
            int offset = slice.offset(this.starts[at]);
            if (offset != expected) {
                if (runs == starts.length) {
                    starts = Arrays.copyOf(starts, runs * 2);
                    offsets = Arrays.copyOf(offsets, runs * 2);
                }
                starts[runs] = i;
                offsets[runs++] = offset;
            }
            expected = offset + 1;
        }
        Span span = slice.span(start(start), end(end - 1));
        return Wording.of(slice.file(), words, Arrays.copyOf(starts, runs), Arrays.copyOf(offsets, runs), span);
    }

    /** What the words leave out are citations and white space, so the next equal character is the same one. */
    private int find(char wanted, int from, int end) {
        for (int at = from; at < end; at++) {
            if (characters[at] == wanted || wanted == ' ' && Character.isWhitespace(characters[at])) {
                return at;
            }
        }
        return Math.min(from, end - 1);
    }

    String all() {
        return new String(characters, 0, length);
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
