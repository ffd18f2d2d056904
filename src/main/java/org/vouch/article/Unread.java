package org.vouch.article;

/**
 * Parts of a page that are never text: scripts, styles, drawings, comments in the markup.
 *
 * @param what the element's name, or {@code markup comment}
 * @param count at least 1
 * @param at the 1-based line of the file where the first stands
 */
public record Unread(String what, int count, int at) {
    public Unread {
        if (what.isBlank() || count < 1 || at < 1) {
            throw new IllegalArgumentException(count + " of '" + what + "' at line " + at);
        }
    }
}
