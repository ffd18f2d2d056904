package org.vouch.language;

import java.util.List;

/** Finds the dates that an English text states. */
public final class Dates {
    private Dates() {}

    /** Returns the dates in the order of the text. */
    public static List<DateMention> in(String text) {
        return List.of();
    }
}
