package org.vouch.text;

import java.util.ArrayList;
import java.util.List;

/** Tokens to be found in a row: one fragment of a quotation, or the words of a pin. */
final class Phrase {
    /** Either spacing will do: where an insertion has white space on one side only, or at the edge of a phrase. */
    static final byte ANY = Tokens.ATTACHED | Tokens.SPACED | Tokens.DETACHED;

    static final byte EITHER = Tokens.ATTACHED | Tokens.SPACED;

    private final List<String> tokens = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<Byte> links = new ArrayList<>();
    private int words;
    private boolean inWord;

    static Phrase of(String words) {
        Phrase phrase = new Phrase();
        phrase.add(NormalForm.line(words), ANY, false);
        return phrase;
    }

    /**
     * Adds the tokens of some normalised text.
     *
     * @param link how the first of them stands to what was added before
     * @param eitherCase whether the first letter may stand in either case
     */
    void add(String normal, byte link, boolean eitherCase) {
        TokenScanner added = new TokenScanner();
        added.add(new Stretch(0, 1, 0, normal));
        for (int i = 0; i < added.size; i++) {
            String text = normal.substring(added.starts[i], added.ends[i]);
            byte own = i > 0 ? added.links[i] : tokens.isEmpty() ? ANY : link;
            countWord(CodePoints.isWord(text.codePointAt(0)), own);
            tokens.add(text);
            others.add(i == 0 && eitherCase ? otherCase(text) : text);
            links.add(own);
        }
    }

    int size() {
        return tokens.size();
    }

    String token(int i) {
        return tokens.get(i);
    }

    /** Returns the token with its first letter in the other case, or the token itself where its case matters. */
    String other(int i) {
        return others.get(i);
    }

    boolean isEitherCase(int i) {
        return !others.get(i).equals(tokens.get(i));
    }

    /** Returns which of the links of {@link Tokens} the token may have, one bit each. */
    byte links(int i) {
        return links.get(i);
    }

    /** Returns the number of words: what white space separates and has a letter or a number. */
    int words() {
        return words;
    }

    private void countWord(boolean isWord, byte link) {
        if (link != Tokens.ATTACHED) {
            inWord = false;
        }
        if (isWord && !inWord) {
            words++;
            inWord = true;
        }
    }

    /**
     * Returns the token with its first letter in the other case; the token itself where that letter has none, or one
     * whose other case is another letter: the capital of {@code ſ} is {@code S}, but the small letter of that is {@code s}.
     */
    static String otherCase(String token) {
        int first = token.codePointAt(0);
        int other = otherCase(first);
        return otherCase(other) == first
                ? Character.toString(other) + token.substring(Character.charCount(first))
                : token;
    }

    private static int otherCase(int letter) {
        int lower = Character.toLowerCase(letter);
        return lower == letter ? Character.toUpperCase(letter) : lower;
    }
}
