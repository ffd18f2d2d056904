package org.vouch.review;

import java.util.Collection;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouch.diagnostic.Span;
import org.vouch.text.NormalForm;

/**
 * Makes text from content harmless in Markdown: it stays text wherever it stands within a line, whatever its author
 * put into it. Markup is escaped; what a forge makes out of plain text (addresses, mentions, numbers of issues,
 * formulas, short names of pictures) is broken by an element around one character, since such things are looked for
 * after escapes are gone. What cannot be seen is shown as <code>&#92;u{200B}</code>.
 */
final class Shown {
    /** The most code points that are shown of one text. */
    static final int LONGEST = 500;

    /** A path with its line fits; what is longer is prose. */
    private static final int LONGEST_CODE = 120;

    private static final int MOST_IN_ROW = 20;
    private static final String MARKUP = "\\`*_[]<>&|~";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._#:/,+-](?:[A-Za-z0-9._#:/,+ -]*+)");

    private Shown() {}

    /** Returns the text on one line, escaped, and cut where it is too long, with the number of characters cut. */
    static String text(String raw) {
        return text(raw, LONGEST);
    }

    static String text(String raw, int longest) {
        int length = raw.codePointCount(0, raw.length());
        if (length <= longest) {
            return escaped(visible(raw));
        }
        String kept = raw.substring(0, raw.offsetByCodePoints(0, longest));
        return escaped(visible(kept)) + " … (" + (length - longest) + " more characters)";
    }

    /** Returns the text between quotation marks. */
    static String quoted(String raw) {
        return "“" + text(raw.strip()) + "”";
    }

    /** Returns an id, a path or a figure, as code where nothing in it could end the code. */
    static String code(String raw) {
        return PLAIN.matcher(raw).matches() && raw.length() <= LONGEST_CODE && !raw.endsWith(" ")
                ? "`" + raw + "`"
                : text(raw);
    }

    static String codes(Collection<String> raw) {
        return row(raw, Shown::code);
    }

    static String quotes(Collection<String> raw) {
        return row(raw, Shown::quoted);
    }

    /** Returns them in a row; of many, the first and how many more there are. */
    static String row(Collection<String> raw, Function<String, String> shown) {
        String row = raw.stream().limit(MOST_IN_ROW).map(shown).collect(Collectors.joining(", "));
        return raw.isEmpty()
                ? "none"
                : row + (raw.size() > MOST_IN_ROW ? " and " + (raw.size() - MOST_IN_ROW) + " more" : "");
    }

    static String place(Span span) {
        return code(span.file() + ":" + span.line());
    }

    private static String visible(String raw) {
        StringBuilder visible = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\r' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                if (visible.isEmpty() || visible.charAt(visible.length() - 1) != ' ') {
                    visible.append(' ');
                }
            } else if (isHidden(c)) {
                visible.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                visible.appendCodePoint(c);
            }
        }
        return visible.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || NormalForm.firstHidden(Character.toString(c)).isPresent();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else if (isTaken(text, i)) {
                escaped.append("<span>").append(c).append("</span>");
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns whether a forge or a workflow's log may make something of the character where it stands. */
    private static boolean isTaken(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '@', '$' -> true;
            case '#' -> next >= '0' && next <= '9';
            case ':' -> next != ' ' && !(next >= '0' && next <= '9');
            case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }
}
