package org.vouch.cli;

import org.vouch.text.NormalForm;

/**
 * Makes text from content harmless on a terminal and in a workflow's log: no control characters, no line separators and
 * nothing that the runner of a workflow takes for a command.
 */
final class SafeLine {

    private SafeLine() {}

    /** Returns the text on one line. A tab becomes a space; every other character that cannot be seen becomes U+FFFD. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(shown(c)));
        return safe.toString().replace("##[", "# #[");
    }

    private static int shown(int c) {
        if (c == '\t') {
            return ' ';
        }
        int type = Character.getType(c);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || NormalForm.firstHidden(Character.toString(c)).isPresent();
        return hidden ? 0xFFFD : c;
    }
}
