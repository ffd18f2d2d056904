package org.vouch.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Aligns a phrase with a part of a text at the least cost, where what the text has before and after is free: the
 * distance of Levenshtein with weights, so that alike words pair up and punctuation is cheap.
 */
final class Alignment {
    private static final int LIKE = 5;
    private static final int SAME_STEM = 20;
    private static final int OTHER_WORD = 28;
    private static final int OTHER_MARK = 9;
    private static final int NEVER = 1_000;
    private static final int GAP_WORD = 30;
    private static final int GAP_MARK = 10;
    private static final byte PAIR = 0;
    private static final byte ONLY_TEXT = 1;
    private static final byte ONLY_PHRASE = 2;

    /**
     * A token of the text beside one of the phrase.
     *
     * @param token of the text, or {@link #NONE}
     * @param word index in the phrase, or {@link #NONE}
     */
    record Step(int token, int word) {
        static final int NONE = -1;

        boolean isPair() {
            return token != NONE && word != NONE;
        }
    }

    private final Tokens tokens;
    private final Phrase phrase;
    private final int first;
    private final int width;
    private final int[] ids;
    private final int[] nearIds;
    private final byte[][] steps;

    private Alignment(Tokens tokens, Phrase phrase, int first, int end) {
        this.tokens = tokens;
        this.phrase = phrase;
        this.first = first;
        this.width = end - first;
        this.ids = new int[phrase.size()];
        this.nearIds = new int[phrase.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = tokens.index().number(phrase.token(i));
            nearIds[i] = tokens.near().number(Twins.key(phrase.token(i)));
        }
        this.steps = new byte[phrase.size() + 1][width + 1];
    }

    /** Returns the steps in order: every token of the phrase, and those of the text from its first pair to its last. */
    static List<Step> of(Tokens tokens, Phrase phrase, int first, int end) {
        Alignment alignment = new Alignment(tokens, phrase, first, end);
        return alignment.walkBack(alignment.fill());
    }

    /** Returns whether one word is the other with another ending: a letter or two exchanged, up to three added. */
    static boolean isSameStem(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 3
                && common >= shorter - 1
                && Math.max(one.length(), other.length()) - common <= 3
                && Character.isLetter(one.codePointAt(0));
    }

    /** Fills the table of steps and returns the costs of its last row. */
    private int[] fill() {
        int[] above = new int[width + 1];
        for (int i = 1; i <= phrase.size(); i++) {
            int[] row = new int[width + 1];
            int gap = gap(isWord(i - 1));
            row[0] = above[0] + gap;
            steps[i][0] = ONLY_PHRASE;
            for (int j = 1; j <= width; j++) {
                int token = first + j - 1;
                int pair = above[j - 1] + cost(i - 1, token);
                int onlyText = row[j - 1] + gap(tokens.isWord(token));
                int least = Math.min(pair, Math.min(onlyText, above[j] + gap));
                row[j] = least;
                steps[i][j] = least == pair ? PAIR : least == onlyText ? ONLY_TEXT : ONLY_PHRASE;
            }
            above = row;
        }
        return above;
    }

    private List<Step> walkBack(int[] costs) {
        int j = 0;
        for (int k = 1; k <= width; k++) {
            j = costs[k] < costs[j] ? k : j;
        }
        List<Step> walked = new ArrayList<>();
        for (int i = phrase.size(); i > 0; ) {
            byte step = steps[i][j];
            i -= step == ONLY_TEXT ? 0 : 1;
            j -= step == ONLY_PHRASE ? 0 : 1;
            walked.add(new Step(step == ONLY_PHRASE ? Step.NONE : first + j, step == ONLY_TEXT ? Step.NONE : i));
        }
        Collections.reverse(walked);
        return walked;
    }

    private int cost(int word, int token) {
        if (tokens.index().id(token) == ids[word]) {
            return 0;
        }
        if (tokens.near().id(token) == nearIds[word]) {
            return LIKE;
        }
        if (isWord(word) != tokens.isWord(token)) {
            return NEVER;
        }
        if (!isWord(word)) {
            return OTHER_MARK;
        }
        boolean mayBeAlike = tokens.firstCodePoint(token) == phrase.token(word).codePointAt(0);
        return mayBeAlike && isSameStem(phrase.token(word), tokens.text(token)) ? SAME_STEM : OTHER_WORD;
    }

    private boolean isWord(int word) {
        return CodePoints.isWord(phrase.token(word).codePointAt(0));
    }

    private static int gap(boolean word) {
        return word ? GAP_WORD : GAP_MARK;
    }
}
