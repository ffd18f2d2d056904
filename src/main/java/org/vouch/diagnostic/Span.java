package org.vouch.diagnostic;

/**
 * A place in a file: {@code content/notes/a.md:3:5} to {@code 3:9} is the four characters from the fifth on.
 *
 * @param file path relative to the project's root, separated by {@code /}
 * @param line 1-based
 * @param column 1-based, counted in code points
 * @param endLine 1-based, not before {@code line}
 * @param endColumn 1-based, exclusive
 */
public record Span(String file, int line, int column, int endLine, int endColumn) {

    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "not a span: " + file + " " + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** Returns the span of a finding about the file as a whole: 1:1, empty. */
    public static Span wholeFile(String file) {
        return new Span(file, 1, 1, 1, 1);
    }

    /** Returns whether the span is as long as the words are where they stand on one line without quotation marks or escapes. */
    public boolean isAsLongAs(String words) {
        return line == endLine && endColumn - column == words.codePointCount(0, words.length());
    }

    /** Returns whether the other span is in the same file and begins in this one. */
    public boolean contains(Span other) {
        boolean isAfterStart = other.line > line || other.line == line && other.column >= column;
        boolean isBeforeEnd = other.line < endLine || other.line == endLine && other.column <= endColumn;
        return other.file.equals(file) && isAfterStart && isBeforeEnd;
    }
}
