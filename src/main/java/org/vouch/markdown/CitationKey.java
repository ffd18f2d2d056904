package org.vouch.markdown;

/**
 * The key after {@code @}: a letter, digit or {@code _}, then letters, digits, {@code _} and single characters of
 * {@code :.#$%&-+?<>~/} between them; or anything between braces.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#citation-syntax">Pandoc's manual, citation syntax</a>
 */
final class CitationKey {
    private static final String INSIDE = ":.#$%&-+?<>~/";

    private CitationKey() {}

    /** Returns the position after the key that begins at {@code at}, or {@code at} where none does. */
    static int end(String text, int at) {
        if (at < text.length() && text.charAt(at) == '{') {
            return bracedEnd(text, at);
        }
        int end = at;
        int i = at;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean single = i == end && i > at && INSIDE.indexOf(c) >= 0;
            if (!isWord(c) && !single) {
                break;
            }
            i += Character.charCount(c);
            end = isWord(c) ? i : end;
        }
        return end;
    }

    private static int bracedEnd(String text, int at) {
        int i = at + 1;
        while (i < text.length() && "{}[]\"\n ".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i > at + 1 && i < text.length() && text.charAt(i) == '}' ? i + 1 : at;
    }

    static boolean isWord(int codePoint) {
        return codePoint == '_' || Character.isLetterOrDigit(codePoint);
    }

    /** Returns whether an {@code @} at {@code at} begins a key: it stands in no word, and a key follows. */
    static boolean beginsAt(String text, int at) {
        return !isWord(Chars.before(text, at)) && end(text, at + 1) > at + 1;
    }
}
