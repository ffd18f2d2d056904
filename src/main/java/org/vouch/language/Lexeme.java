package org.vouch.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * The smallest piece of a text that a reader of figures and dates looks at.
 *
 * @param start UTF-16 index into the text
 * @param text as written
 * @param lower the same in lower case
 * @param attached whether it follows the lexeme before it without white space
 */
record Lexeme(Kind kind, int start, String text, String lower, boolean attached) {
    enum Kind {
        /** A run of letters. */
        WORD,
        /** Digits with their separators: {@code 25}, {@code 16.4}, {@code 1,911}. */
        NUMBER,
        /** Digits that are no amount: {@code 28.01.2015}, {@code 1.2.3}, or more of them than any amount has. */
        CODE,
        /** Any other single character. */
        MARK,
        /** Stands before the first lexeme and after the last. */
        NONE
    }

    static final Lexeme NOTHING = new Lexeme(Kind.NONE, 0, "", "", false);

    static Lexeme of(Kind kind, int start, String text, boolean attached) {
        String lower = kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
        return new Lexeme(kind, start, text, lower, attached);
    }

    int end() {
        return start + text.length();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isIn(Set<String> words) {
        return words.contains(lower);
    }

    boolean isAny(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    boolean isDash() {
        return kind == Kind.MARK && "-\u2010\u2011\u2012\u2013\u2014\u2212".contains(text);
    }

    /** Returns whether it is digits alone, without separator or decimals. */
    boolean isPlainDigits() {
        return isNumber() && isAllDigits();
    }

    private boolean isAllDigits() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the whole number that the digits give, or -1 where they have a separator or are more than {@code most}. */
    int digits(int most) {
        return isPlainDigits() && text.length() <= most ? Integer.parseInt(text) : -1;
    }

    BigDecimal amount() {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9' || c == '.').forEach(c -> digits.append((char) c));
        return new BigDecimal(digits.toString());
    }
}
