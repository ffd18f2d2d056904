package org.vouch.text;

/**
 * Why an author's words cannot be read as a quotation.
 *
 * @param kind what is wrong
 * @param start where it begins in the author's string, a 0-based UTF-16 index
 * @param end where it ends, exclusive
 * @param message a sentence for the author, with the remedy
 */
public record Mistake(Kind kind, int start, int end, String message) {
    /** What is wrong. */
    public enum Kind {
        HIDDEN_CHARACTER,
        UNKNOWN_ESCAPE,
        UNCLOSED_BRACKET,
        STRAY_BRACKET,
        NESTED_BRACKET,
        EMPTY_BRACKETS,
        TOO_MANY_BRACKETS,
        OMISSION_AT_EDGE,
        FRAGMENT_TOO_SHORT,
        NO_WORDS,
        TOO_LONG
    }

    public Mistake {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }
}
