package org.vouch.text;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * A word that mixes Latin letters with letters of another alphabet that can pass for them.
 *
 * @param word the word: a run of letters, marks and numbers
 * @param start where it begins in the string looked at, a 0-based UTF-16 index
 * @param at the first foreign letter, likewise
 * @param codePoint which letter that is
 */
public record MixedWord(String word, int start, int at, int codePoint) {

    /**
     * Returns the first such word; absent where there is none. A Cyrillic, Armenian, Cherokee, Coptic or Lisu letter in
     * a Latin word always counts; a Greek one only where it looks like a Latin letter, since {@code kΩ} and {@code μg}
     * are ordinary.
     */
    public static Optional<MixedWord> first(String words) {
        for (int start = 0; start < words.length(); ) {
            int end = endOfWord(words, start);
            if (end > start) {
                Optional<MixedWord> mixed = inWord(words, start, end);
                if (mixed.isPresent()) {
                    return mixed;
                }
            }
            start = end > start ? end : start + Character.charCount(words.codePointAt(start));
        }
        return Optional.empty();
    }

    /** Returns the usual name of the foreign letter with its script, such as {@code U+043E (Cyrillic)}. */
    public String letterName() {
        return Twins.name(codePoint);
    }

    private static int endOfWord(String words, int start) {
        int end = start;
        while (end < words.length() && CodePoints.isWord(words.codePointAt(end))) {
            end += Character.charCount(words.codePointAt(end));
        }
        return end;
    }

    private static Optional<MixedWord> inWord(String words, int start, int end) {
        boolean latin = false;
        int foreign = -1;
        for (int i = start; i < end; i += Character.charCount(words.codePointAt(i))) {
            int codePoint = words.codePointAt(i);
            latin |= codePoint < 0x80
                    ? Character.isLetter(codePoint)
                    : UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
            if (foreign < 0 && Twins.isForeign(codePoint)) {
                foreign = i;
            }
        }
        if (!latin || foreign < 0) {
            return Optional.empty();
        }
        return Optional.of(new MixedWord(words.substring(start, end), start, foreign, words.codePointAt(foreign)));
    }
}
