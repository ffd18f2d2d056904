package org.vouch.text;

/**
 * A part of a source's normalised text, with its place in it.
 *
 * @param first index of its first token in the source, 0-based
 * @param paragraph number of the paragraph in which it begins, 1-based
 * @param offset its first code point in the source's normalised text, 0-based
 * @param text the part itself, in normal form, from the start of a token to the end of one
 */
public record Stretch(int first, int paragraph, int offset, String text) {
    public Stretch {
        if (first < 0 || paragraph < 1 || offset < 0) {
            throw new IllegalArgumentException(
                    "no place in a source: token " + first + ", paragraph " + paragraph + ", offset " + offset);
        }
    }
}
