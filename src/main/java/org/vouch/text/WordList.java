package org.vouch.text;

import java.util.Arrays;
import java.util.Locale;

/** The words of a normalised text, each as a hash without its case; Chinese and Japanese characters by twos. */
final class WordList {
    /** No character before it is written in the scripts that are read by twos; Unicode 13. */
    private static final int FIRST_CJK = 0x2E80;

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The general categories L, M and N, a bit each. */
    private static final int WORD = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private final String text;
    private int size;
    private int unquoted;
    private long[] words = new long[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] paragraphs = new int[64];
    private boolean[] quoted = new boolean[64];

    private WordList(String text) {
        this.text = text;
    }

    static WordList of(NormalText normal) {
        WordList list = new WordList(normal.text());
        list.read();
        return list;
    }

    private void read() {
        int paragraph = 1;
        boolean inQuotes = false;
        int end;
        for (int at = 0; at < text.length(); at = end) {
            char c = text.charAt(at);
            end = c < 0x80 && !isWord(c) ? at + 1 : end(at);
            switch (c) {
                case '\n' -> {
                    paragraph++;
                    inQuotes = false;
                }
                case '"' -> inQuotes = !inQuotes;
                case '\u300C' -> inQuotes = true;
                case '\u300D' -> inQuotes = false;
                default -> {
                    if (isPart(text.codePointAt(at))) {
                        add(at, end, paragraph, inQuotes);
                    }
                }
            }
        }
    }

    /** Returns where the word, the two characters or the mark that begins at a place ends. */
    private int end(int start) {
        int point = text.codePointAt(start);
        int at = start + Character.charCount(point);
        if (isByTwos(point)) {
            int next = at < text.length() ? text.codePointAt(at) : 0;
            return isByTwos(next) ? at + Character.charCount(next) : at;
        }
        while (isWord(point) && at < text.length() && isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isPart(int point) {
        return isWord(point) || isByTwos(point);
    }

    /** Letters, marks and numbers of scripts that part their words. */
    private static boolean isWord(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        return (WORD >> Character.getType(point) & 1) != 0 && !isByTwos(point);
    }

    private static boolean isByTwos(int point) {
        if (point < FIRST_CJK) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private void add(int start, int end, int paragraph, boolean inQuotes) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            paragraphs = Arrays.copyOf(paragraphs, size * 2);
            quoted = Arrays.copyOf(quoted, size * 2);
        }
        words[size] = wordHash(start, end);
        starts[size] = start;
        ends[size] = end;
        paragraphs[size] = paragraph;
        quoted[size] = inQuotes;
        unquoted += inQuotes ? 0 : 1;
        size++;
    }

    int size() {
        return size;
    }

    int unquoted() {
        return unquoted;
    }

    long word(int i) {
        return words[i];
    }

    boolean isQuoted(int i) {
        return quoted[i];
    }

    int paragraph(int i) {
        return paragraphs[i];
    }

    /** Returns the text from one word to another, on one line. */
    String text(int first, int end) {
        return text.substring(starts[first], ends[end - 1]).replace('\n', ' ');
    }

    /** Returns the hash of words in a row. */
    long hash(int first, int count) {
        long hash = 17;
        for (int i = first; i < first + count; i++) {
            hash = mixed(hash * 31 + words[i]);
        }
        return hash;
    }

    /** Returns the hash of a word's letters without their case: FNV-1a, 64 bits. */
    private long wordHash(int start, int end) {
        long hash = FNV_BASIS;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return hash(text.substring(start, end).toLowerCase(Locale.ROOT));
            }
            hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    private static long hash(String word) {
        long hash = FNV_BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    private static int bits(int... types) {
        int bits = 0;
        for (int type : types) {
            bits |= 1 << type;
        }
        return bits;
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
