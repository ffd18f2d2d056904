package org.vouch.markdown;

/**
 * The classes of characters that Markdown's grammar speaks of. Positions are UTF-16 units.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#characters-and-lines">CommonMark, characters and lines</a>
 */
final class Chars {
    private Chars() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    static boolean isAsciiPunctuation(char c) {
        return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~';
    }

    static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWhiteSpace(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\f'
                || codePoint == '\r'
                || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    static boolean isPunctuation(int codePoint) {
        if (codePoint < 128) {
            return isAsciiPunctuation((char) codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Returns the code point before {@code at}, or a line end at the start of the text. */
    static int before(String text, int at) {
        return at == 0 ? '\n' : text.codePointBefore(at);
    }

    /** Returns the code point at {@code at}, or a line end at the end of the text. */
    static int after(String text, int at) {
        return at >= text.length() ? '\n' : text.codePointAt(at);
    }

    /** Returns the first position from {@code at} on that holds no blank. */
    static int skipBlanks(String text, int at) {
        int i = at;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the first position from {@code at} on that holds another character than the one there. */
    static int runEnd(String text, int at) {
        char c = text.charAt(at);
        int i = at;
        while (i < text.length() && text.charAt(i) == c) {
            i++;
        }
        return i;
    }
}
