package org.vouch.language;

import java.util.Locale;

/**
 * A word of a text or one mark between its words.
 *
 * @param start UTF-16 index of its beginning, {@code end} exclusive
 * @param text as it stands; the {@code 's} of a possessive is a term of its own
 * @param lower the same in small letters, a typographic apostrophe made straight
 */
record Term(int start, int end, String text, String lower, boolean isWord) {

    static Term of(String whole, int start, int end, boolean isWord) {
        String text = whole.substring(start, end);
        return new Term(start, end, text, text.toLowerCase(Locale.ROOT).replace('\u2019', '\''), isWord);
    }

    /** Returns the same term with other small letters, where a word of the same letters means something else. */
    Term meaning(String other) {
        return new Term(start, end, text, other, isWord);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isAny(String... words) {
        return WordList.isAny(lower, words);
    }

    boolean isCapitalised() {
        return isWord && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isPossessive() {
        return lower.equals("'s");
    }

    /** Returns whether the term is digits, marks inside them included: {@code 1950-1953}. */
    boolean isNumber() {
        return isWord && Character.isDigit(text.codePointAt(0)) && text.chars().noneMatch(Character::isLetter);
    }

    boolean isDoubleQuote() {
        return !isWord && "\"\u201C\u201D\u201E\u201F\u00AB\u00BB".indexOf(text.charAt(0)) >= 0;
    }
}
