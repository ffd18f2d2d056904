package org.vouch.author;

/** Text as YAML has it. */
final class Yaml {

    private Yaml() {}

    /** Returns a double-quoted YAML scalar (YAML 1.2 §7.3.1). */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isHidden(c)) {
                quoted.append(c > 0xFFFF ? String.format("\\U%08X", c) : String.format("\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Returns text as it can stand in a comment: one line, and nothing in it that cannot be seen. */
    static String comment(String text) {
        StringBuilder comment = new StringBuilder();
        text.codePoints()
                .forEach(c -> comment.appendCodePoint(Character.isWhitespace(c) ? ' ' : isHidden(c) ? 0xFFFD : c));
        return comment.toString().strip();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c == 0xFEFF
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0000 && c <= 0xE01EF);
    }
}
