package org.vouch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words between quotation marks: {@code “ ”}, {@code " "}, {@code « »}, {@code „ “} and the other pairs; single marks only
 * where they cannot be apostrophes. Marks of one kind open and close each other.
 *
 * @param start the first of the words, {@code end} the place of the closing mark, 0-based UTF-16 indices
 * @param single whether the marks are single ones
 */
public record MarkedWords(int start, int end, boolean single) {

    /** Each mark that opens, followed by those that close it. */
    private static final List<String> PAIRS = List.of(
            "“”", "«»", "»«", "„“”\"", "‟”", "‹›", "「」", "『』", "〝〞〟", "❝❞", "\"\"", "″″", "＂＂", "‘’", "‚‘’", "''");

    private static final String STRAIGHT = "\"″＂»";
    private static final String OPENING = "“„‟«‹「『〝❝";
    private static final String SINGLE = "‘‚'";

    /** Returns the words in the order of the text; quotations inside others are part of them. */
    public static List<MarkedWords> in(String text) {
        List<MarkedWords> found = new ArrayList<>();
        Set<Integer> neverClosed = new TreeSet<>();
        int at = 0;
        while (at < text.length()) {
            int pair = opening(text, at);
            int end = pair < 0 || neverClosed.contains(pair) ? -1 : closing(text, at, PAIRS.get(pair));
            if (end < 0) {
                if (pair >= 0) {
                    neverClosed.add(pair);
                }
                at++;
                continue;
            }
            found.add(new MarkedWords(at + 1, end, isSingle(text.charAt(at))));
            at = end + 1;
        }
        return found;
    }

    /** Returns what follows the first mark that opens a quotation by its form alone and is never closed. */
    public static Optional<MarkedWords> unclosed(String text) {
        int at = 0;
        for (MarkedWords words : in(text)) {
            Optional<MarkedWords> before = unclosed(text, at, words.start() - 1);
            if (before.isPresent()) {
                return before;
            }
            at = words.end() + 1;
        }
        return unclosed(text, at, text.length());
    }

    private static Optional<MarkedWords> unclosed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return Optional.of(new MarkedWords(i + 1, text.length(), false));
            }
        }
        return Optional.empty();
    }

    private static boolean isSingle(char mark) {
        return SINGLE.indexOf(mark) >= 0;
    }

    /** Returns which pair a mark opens; below zero where it opens none. */
    private static int opening(String text, int at) {
        char mark = text.charAt(at);
        if (Character.isLetterOrDigit(mark) || Character.isWhitespace(mark)) {
            return -1;
        }
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean beforeWord = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (afterWord && (STRAIGHT.indexOf(mark) >= 0 || isSingle(mark)) || isSingle(mark) && !beforeWord) {
            return -1;
        }
        for (int pair = 0; pair < PAIRS.size(); pair++) {
            if (PAIRS.get(pair).charAt(0) == mark) {
                return pair;
            }
        }
        return -1;
    }

    /** Returns where the quotation closes; below zero where nothing closes it. */
    private static int closing(String text, int open, String pair) {
        boolean single = isSingle(pair.charAt(0));
        for (int i = open + 1; i < text.length(); i++) {
            boolean inWord = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (pair.indexOf(text.charAt(i), 1) >= 0 && !(single && inWord)) {
                return i;
            }
        }
        return -1;
    }
}
