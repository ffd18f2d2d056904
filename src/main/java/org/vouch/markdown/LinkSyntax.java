package org.vouch.markdown;

import java.util.Locale;

/**
 * The parts of links and of link definitions. Each method takes the position where a part should begin and returns the
 * position after it, or -1 where there is none.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#links">CommonMark, links</a>
 */
final class LinkSyntax {
    /** "A link label can have at most 999 characters inside the square brackets." */
    static final int LONGEST_LABEL = 999;

    private static final int DEEPEST_PARENTHESES = 32;

    private LinkSyntax() {}

    static int destination(String text, int at) {
        return at < text.length() && text.charAt(at) == '<' ? bracketed(text, at) : bare(text, at);
    }

    private static int bracketed(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            i += isEscape(text, i) ? 1 : 0;
        }
        return -1;
    }

    private static int bare(String text, int at) {
        int depth = 0;
        int i = at;
        while (i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '\u007F') {
            char c = text.charAt(i);
            if (c == '(' && ++depth > DEEPEST_PARENTHESES) {
                return -1;
            }
            if (c == ')' && --depth < 0) {
                break;
            }
            i += isEscape(text, i) ? 2 : 1;
        }
        return depth > 0 ? -1 : i;
    }

    /** Returns the destination between two positions without its angle brackets. */
    static String destinationText(String text, int start, int end) {
        boolean bracketed = end > start && text.charAt(start) == '<';
        return bracketed ? text.substring(start + 1, end - 1) : text.substring(start, end);
    }

    static int title(String text, int at) {
        char opening = at < text.length() ? text.charAt(at) : ' ';
        if (opening != '"' && opening != '\'' && opening != '(') {
            return -1;
        }
        char closing = opening == '(' ? ')' : opening;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i + 1;
            }
            if (c == '(' && opening == '(') {
                return -1;
            }
            i += isEscape(text, i) ? 1 : 0;
        }
        return -1;
    }

    /** {@code [label]}: the position after the closing bracket. */
    static int label(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '[') {
            return -1;
        }
        boolean blank = true;
        int limit = Math.min(text.length(), at + LONGEST_LABEL + 2);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return blank ? -1 : i + 1;
            }
            if (c == '[') {
                return -1;
            }
            blank &= Chars.isBlank(c);
            i += isEscape(text, i) ? 1 : 0;
        }
        return -1;
    }

    /** Returns the form in which labels are compared: case folded, white space collapsed. */
    static String normalLabel(String label) {
        StringBuilder normal = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (!Chars.isBlank(c)) {
                normal.append(c);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().stripTrailing().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && Chars.isAsciiPunctuation(text.charAt(at + 1));
    }
}
