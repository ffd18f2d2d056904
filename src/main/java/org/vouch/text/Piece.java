package org.vouch.text;

/**
 * One part of a quotation as its author wrote it, in order; white space runs are one space. {@code start} and
 * {@code end} are half-open, 0-based UTF-16 indices into the author's string.
 */
public sealed interface Piece {
    int start();

    int end();

    /** Words of the article, escapes undone; shown inside the mark. */
    record Quoted(String text, int start, int end) implements Piece {}

    /** A letter whose case the author changed, directly before its word; shown as {@code [t]}. */
    record Letter(String text, int start, int end) implements Piece {}

    /** Words of the editor; shown in brackets outside the mark. */
    record Insertion(String text, int start, int end) implements Piece {}

    /** Words left out; shown as {@code […]} between two marks. */
    record Omission(int start, int end) implements Piece {}
}
