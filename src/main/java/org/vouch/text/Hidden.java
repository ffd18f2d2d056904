package org.vouch.text;

import java.util.Locale;

/**
 * A character that a reader cannot see and an author may not write.
 *
 * @param at its index in the author's string, 0-based, in UTF-16 units
 * @param codePoint which character it is
 */
public record Hidden(int at, int codePoint) {
    public Hidden {
        if (at < 0) {
            throw new IllegalArgumentException("negative index " + at);
        }
    }

    /** Returns the usual name of the code point, such as {@code U+00AD}. */
    public String name() {
        return name(codePoint);
    }

    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
