package org.vouch.language;

import java.util.List;

/** Finds the words by which a text speaks of all, none, the only or the first. */
public final class Absolutes {
    private Absolutes() {}

    /** Returns the absolute words of a sentence that none of its passages bears out. */
    public static List<Extent> beyond(String sentence, List<String> passages) {
        return List.of();
    }
}
