package org.vouch.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Unicode normalisation form C (UAX #15) in time that grows with the length of the text.
 *
 * <p>The normaliser of the JDK takes quadratic time on a long run of combining marks, so such a run is put into its
 * canonical order first, by a counting sort over the combining classes that occur in it.
 */
final class Nfc {
    /** A run of marks up to this length is left to the JDK; the Stream-Safe format of UAX #15 allows 30. */
    private static final int LONG_RUN = 64;

    private static final String LOWEST_CLASS = "\u0334";
    private static final String HIGHEST_CLASS = "\u0345";

    private Nfc() {}

    static String of(String text) {
        if (isComposed(text)) {
            return text;
        }
        return Normalizer.normalize(withOrderedMarks(text), Normalizer.Form.NFC);
    }

    /** Returns whether no code point is one that composes, decomposes or reorders: Latin, quotation marks, dashes. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x300 && (unit < 0x2002 || unit > 0x20CF)) {
                return false;
            }
        }
        return true;
    }

    private static String withOrderedMarks(String text) {
        StringBuilder ordered = new StringBuilder(0);
        int copied = 0;
        for (int i = 0; i < text.length(); ) {
            int end = endOfMarks(text, i);
            if (end - i > LONG_RUN) {
                ordered.append(text, copied, i).append(ordered(text.substring(i, end)));
                copied = end;
            }
            i = end > i ? end : i + Character.charCount(text.codePointAt(i));
        }
        return copied == 0 ? text : ordered.append(text, copied, text.length()).toString();
    }

    private static int endOfMarks(String text, int start) {
        int end = start;
        while (end < text.length() && CodePoints.isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Returns the decomposed marks, those between two of class 0 sorted stably by their combining class. */
    private static String ordered(String marks) {
        StringBuilder decomposed = new StringBuilder(marks.length());
        marks.codePoints()
                .forEach(
                        mark -> decomposed.append(Normalizer.normalize(Character.toString(mark), Normalizer.Form.NFD)));
        StringBuilder ordered = new StringBuilder(decomposed.length());
        TreeMap<Integer, Integer> ranks = ranks(decomposed);
        List<StringBuilder> byRank = new ArrayList<>();
        ranks.values().forEach(rank -> byRank.add(new StringBuilder()));
        decomposed.codePoints().forEach(mark -> {
            Integer rank = ranks.get(mark);
            if (rank == null) {
                flush(byRank, ordered);
                ordered.appendCodePoint(mark);
            } else {
                byRank.get(rank).appendCodePoint(mark);
            }
        });
        flush(byRank, ordered);
        return ordered.toString();
    }

    private static void flush(List<StringBuilder> byRank, StringBuilder ordered) {
        for (StringBuilder marks : byRank) {
            ordered.append(marks);
            marks.setLength(0);
        }
    }

    /** Returns, for each mark with a combining class other than 0, how many marks here have a lower class. */
    private static TreeMap<Integer, Integer> ranks(CharSequence marks) {
        int[] distinct = marks.codePoints().distinct().filter(Nfc::isReordered).toArray();
        TreeMap<Integer, Integer> ranks = new TreeMap<>();
        for (int mark : distinct) {
            int lower = 0;
            for (int other : distinct) {
                lower += swaps(Character.toString(mark), Character.toString(other)) ? 1 : 0;
            }
            ranks.put(mark, lower);
        }
        return ranks;
    }

    private static boolean isReordered(int mark) {
        String text = Character.toString(mark);
        return swaps(text, LOWEST_CLASS) || swaps(HIGHEST_CLASS, text);
    }

    /** Returns whether canonical ordering exchanges the two marks: the second has the lower class, neither has 0. */
    private static boolean swaps(String first, String second) {
        return Normalizer.normalize(first + second, Normalizer.Form.NFD).equals(second + first)
                && !first.equals(second);
    }
}
