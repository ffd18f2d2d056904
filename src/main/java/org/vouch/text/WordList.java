package org.vouch.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a normalised text, each as a hash without its case; Chinese and Japanese characters by twos. */
final class WordList {
    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
    private static final Pattern PIECE =
            Pattern.compile("[" + CJK + "]{1,2}|[\\p{L}\\p{M}\\p{N}&&[^" + CJK + "]]+|[\"\\n\u300C\u300D]");

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
        int paragraph = 1;
        boolean inQuotes = false;
        Matcher piece = PIECE.matcher(normal.text());
        while (piece.find()) {
            switch (piece.group()) {
                case "\n" -> {
                    paragraph++;
                    inQuotes = false;
                }
                case "\"" -> inQuotes = !inQuotes;
                case "\u300C" -> inQuotes = true;
                case "\u300D" -> inQuotes = false;
                default -> list.add(piece.start(), piece.end(), paragraph, inQuotes);
            }
        }
        return list;
    }

    private void add(int start, int end, int paragraph, boolean inQuotes) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            paragraphs = Arrays.copyOf(paragraphs, size * 2);
            quoted = Arrays.copyOf(quoted, size * 2);
        }
        words[size] = hash(text.substring(start, end).toLowerCase(Locale.ROOT));
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

    /** FNV-1a, 64 bits. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
