package org.vouch.language;

import java.util.List;

/** Finds the names that an English text states. */
public final class Names {
    private Names() {}

    /** Returns the names in the order of the text. */
    public static List<Name> in(String text) {
        return List.of();
    }
}
