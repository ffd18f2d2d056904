package org.vouch.cli;

import java.util.regex.Pattern;
import org.vouch.text.NormalForm;

/**
 * Makes text from content harmless on a terminal and in a workflow's log: no control characters, no line separators and
 * nothing that the runner of a workflow takes for a command.
 */
final class SafeLine {

    /** A runner trims every white space that Unicode knows before it looks for a command. */
    private static final Pattern COMMAND = Pattern.compile("^([\\s\\p{Z}]*:)(?=:)");

    private SafeLine() {}

    /** Returns the text on one line. A tab becomes a space; every other character that cannot be seen becomes U+FFFD. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(shown(c)));
        return withoutCommands(safe.toString());
    }

    /** Returns the same for text before which nothing is printed: it does not begin as a command either. */
    static String whole(String text) {
        return COMMAND.matcher(of(text)).replaceFirst("$1 ");
    }

    /** Returns what {@link #of} makes of each character; joined, the strings are the whole line. */
    static String[] characters(int[] line) {
        String[] shown = new String[line.length];
        for (int i = 0; i < line.length; i++) {
            boolean isCommand = i + 2 < line.length && line[i] == '#' && line[i + 1] == '#' && line[i + 2] == '[';
            shown[i] = Character.toString(shown(line[i])) + (isCommand ? " " : "");
        }
        return shown;
    }

    /** Returns the text, of one line or more, without the three characters with which a command can begin amid a line. */
    static String withoutCommands(String text) {
        return text.replace("##[", "# #[");
    }

    /** Returns whether a character deceives or steers what shows it: one that cannot be seen, or that ends a line. */
    static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || NormalForm.firstHidden(Character.toString(c)).isPresent();
    }

    private static int shown(int c) {
        if (c == '\t') {
            return ' ';
        }
        return isHidden(c) ? 0xFFFD : c;
    }
}
