package org.vouch.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/**
 * Character references, {@code &amp;}, {@code &#39;} and {@code &#x27;}, and backslash escapes.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references">CommonMark, entities</a>
 */
final class Entities {
    private static final int LONGEST_NAME = 32;
    private static final String REPLACEMENT = "\uFFFD";

    private Entities() {}

    /** Returns the position after the reference that begins at {@code at}, or {@code at} where none does. */
    static int end(String text, int at) {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '#') {
            return numberEnd(text, at);
        }
        int limit = Math.min(text.length(), i + LONGEST_NAME);
        while (i < limit && (Chars.isAsciiLetter(text.charAt(i)) || Chars.isAsciiDigit(text.charAt(i)))) {
            i++;
        }
        boolean complete = i > at + 1 && i < text.length() && text.charAt(i) == ';';
        return complete && !decode(text.substring(at, i + 1)).startsWith("&" + text.charAt(at + 1)) ? i + 1 : at;
    }

    private static int numberEnd(String text, int at) {
        int i = at + 2;
        boolean hexadecimal = i < text.length() && (text.charAt(i) == 'x' || text.charAt(i) == 'X');
        int first = hexadecimal ? i + 1 : i;
        int limit = Math.min(text.length(), first + (hexadecimal ? 6 : 7));
        i = first;
        while (i < limit && Character.digit(text.charAt(i), hexadecimal ? 16 : 10) >= 0 && text.charAt(i) < 128) {
            i++;
        }
        return i > first && i < text.length() && text.charAt(i) == ';' ? i + 1 : at;
    }

    /** Returns what a reference stands for; one that is not known stands for itself. */
    static String decode(String reference) {
        if (reference.charAt(1) != '#') {
            return Html5Entities.entityToString(reference);
        }
        boolean hexadecimal = Character.toLowerCase(reference.charAt(2)) == 'x';
        String digits = reference.substring(hexadecimal ? 3 : 2, reference.length() - 1);
        int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        boolean none = codePoint == 0
                || codePoint > Character.MAX_CODE_POINT
                || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return none ? REPLACEMENT : Character.toString(codePoint);
    }

    /** Returns the text with its references and backslash escapes replaced by what they stand for. */
    static String unescape(String text) {
        if (text.indexOf('&') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '&' ? end(text, i) : i;
            if (end > i) {
                plain.append(decode(text.substring(i, end)));
                i = end;
            } else {
                boolean escape = c == '\\' && i + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(i + 1));
                i += escape ? 1 : 0;
                plain.append(text.charAt(i++));
            }
        }
        return plain.toString();
    }
}
