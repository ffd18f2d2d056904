package org.vouch.language;

import java.util.Optional;

/** Tells whether words stand between quotation marks, or hold some that do. */
final class QuotationMarks {
    static final String SIGN = "quotation marks";
    private static final String OPENING = "\u201C\u201E\u00AB";
    private static final String CLOSING = "\u201D\u00BB";

    private QuotationMarks() {}

    /**
     * Returns a word for the marks; absent where there are none around the words and none inside that hold so many words.
     *
     * @param least how many words between marks are speech and no mere name
     */
    static Optional<String> around(String before, String words, String after, int least) {
        boolean opened = isOpen(before);
        boolean closed = isClosedBy(after);
        boolean spoken = opened && closed || isUneven(words) || longestQuoted(words) >= least;
        return spoken ? Optional.of(SIGN) : Optional.empty();
    }

    private static boolean isOpen(String before) {
        for (int i = before.length() - 1; i >= 0; i--) {
            if (isMark(before.charAt(i))) {
                return opens(before, i);
            }
        }
        return false;
    }

    private static boolean isClosedBy(String after) {
        for (int i = 0; i < after.length(); i++) {
            if (isMark(after.charAt(i))) {
                return !opens(after, i);
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return c == '"' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /** Returns whether a mark opens: by its shape, or, straight, by the white space or bracket before it. */
    private static boolean opens(String text, int mark) {
        char c = text.charAt(mark);
        if (c != '"') {
            return OPENING.indexOf(c) >= 0;
        }
        char before = mark == 0 ? 'x' : text.charAt(mark - 1);
        boolean last = mark + 1 == text.length();
        return mark == 0
                ? !last && Character.isLetterOrDigit(text.charAt(1))
                : Character.isWhitespace(before) || "([-".indexOf(before) >= 0;
    }

    private static boolean isUneven(String words) {
        return words.chars().filter(c -> isMark((char) c)).count() % 2 == 1;
    }

    private static int longestQuoted(String words) {
        int longest = 0;
        int open = -1;
        int count = 0;
        for (Term term : Terms.of(words)) {
            if (term.isDoubleQuote()) {
                longest = open >= 0 ? Math.max(longest, count) : longest;
                open = open >= 0 ? -1 : term.start();
                count = 0;
            } else if (term.isWord()) {
                count++;
            }
        }
        return longest;
    }
}
