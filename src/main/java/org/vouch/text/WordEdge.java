package org.vouch.text;

/**
 * Where words and numbers end: whether tokens in a row begin or end inside one.
 *
 * <p>The article joins the outermost token to a letter or number by one of {@code ' - . , : /} with no white space on
 * either side; a possessive {@code 's} after the tokens is allowed. An outermost joiner that is cut off from the word on
 * its outer side counts as well ({@code £16.} out of {@code £16.4}), so does a combining mark that goes on, a sign or
 * comparison directly before a number ({@code 5} out of {@code -5}) and a {@code %} or {@code ‰} after one. A currency
 * sign is a word of its own: {@code 25 billion} out of {@code $25 billion} is whole.
 */
final class WordEdge {
    private static final String JOINERS = "'-.,:/";
    private static final String SIGNS = "-+±∓~≈<>≤≥";
    private static final String PARTS = "%‰";

    private WordEdge() {}

    /** Returns whether the tokens from one to another, both seen, begin or end inside a word or number. */
    static boolean isCut(Tokens tokens, int first, int end) {
        return isCutBefore(tokens, first) || isCutAfter(tokens, end);
    }

    /** Returns whether the token only joins what stands on its two sides. */
    static boolean isJoiner(Tokens tokens, int token) {
        return JOINERS.indexOf(tokens.firstCodePoint(token)) >= 0;
    }

    private static boolean isCutBefore(Tokens tokens, int first) {
        if (!tokens.isAttached(first)) {
            return false;
        }
        int before = first - 1;
        if (!tokens.isWord(first)) {
            return isJoiner(tokens, first)
                    && tokens.isAttached(first + 1)
                    && tokens.isWord(first + 1)
                    && tokens.isWord(before);
        }
        return CodePoints.isMark(tokens.firstCodePoint(first))
                || CodePoints.isNumber(tokens.firstCodePoint(first))
                        && SIGNS.indexOf(tokens.firstCodePoint(before)) >= 0
                || isJoiner(tokens, before) && tokens.isAttached(before) && tokens.isWord(before - 1);
    }

    private static boolean isCutAfter(Tokens tokens, int end) {
        if (!tokens.isAttached(end)) {
            return false;
        }
        int last = end - 1;
        if (CodePoints.isMark(tokens.firstCodePoint(end))) {
            return true;
        }
        if (!tokens.isWord(last)) {
            return isJoiner(tokens, last) && tokens.isAttached(last) && tokens.isWord(last - 1) && tokens.isWord(end);
        }
        return CodePoints.isNumber(tokens.lastCodePoint(last)) && PARTS.indexOf(tokens.firstCodePoint(end)) >= 0
                || isJoiner(tokens, end)
                        && tokens.isAttached(end + 1)
                        && tokens.isWord(end + 1)
                        && !isPossessive(tokens, end);
    }

    private static boolean isPossessive(Tokens tokens, int apostrophe) {
        return tokens.firstCodePoint(apostrophe) == '\''
                && tokens.text(apostrophe + 1).equalsIgnoreCase("s");
    }
}
