package org.vouch.read;

import java.util.OptionalInt;

/** Finds in a YAML text the lines at which reading can go on after a mistake. Lines are told apart by their indentation. */
final class Indentation {
    private final String text;

    Indentation(String text) {
        this.text = text;
    }

    /** Returns how many characters stand before an offset on its line. */
    int column(int offset) {
        int line = offset;
        while (line > 0 && !isEnd(text.charAt(line - 1))) {
            line--;
        }
        return offset - line;
    }

    /** Returns the start of the line after the one on which an offset stands, or the text's end. */
    int nextLine(int offset) {
        int i = offset;
        while (i < text.length() && !isEnd(text.charAt(i))) {
            i++;
        }
        boolean isPair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        return Math.min(text.length(), i + (isPair ? 2 : 1));
    }

    /**
     * Returns the start of the next line of a list or record.
     *
     * @param line the start of the line at which to begin
     * @param column the indentation of the list's hyphens or of the record's names
     */
    OptionalInt next(int line, int end, int column, boolean isList) {
        int blockEnd = blockEnd(line, end, column, isList);
        for (int at = line; at < blockEnd; at = nextLine(at)) {
            int indent = indent(at);
            if (indent == column && isItem(at + indent) == isList && !isClosing(at + indent)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the start of the first line that does not belong to a list or record. */
    int blockEnd(int line, int end, int column, boolean isList) {
        for (int at = line; at < end; at = nextLine(at)) {
            int indent = indent(at);
            boolean ends =
                    indent < column || (indent == column && isList && !isItem(at + indent)) || isDocumentMark(at);
            if (ends && !isBlank(at + indent)) {
                return at;
            }
        }
        return end;
    }

    private int indent(int line) {
        int i = line;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i - line;
    }

    private boolean isItem(int offset) {
        return at(offset) == '-' && (at(offset + 1) == ' ' || isEnd(at(offset + 1)));
    }

    private boolean isClosing(int offset) {
        return "]}:#".indexOf(at(offset)) >= 0 || isEnd(at(offset));
    }

    private boolean isBlank(int offset) {
        return at(offset) == '#' || isEnd(at(offset));
    }

    private boolean isDocumentMark(int line) {
        return text.startsWith("---", line) || text.startsWith("...", line);
    }

    /** Returns the character at an offset; a line end after the last. */
    private char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
