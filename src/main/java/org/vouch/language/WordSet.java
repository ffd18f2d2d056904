package org.vouch.language;

import java.util.Set;
import java.util.TreeSet;
import java.util.List;

/** Makes a set of words out of a line of them; a word may stand in it twice. */
final class WordSet {
    private WordSet() {}

    static Set<String> of(String words) {
        return Set.copyOf(new TreeSet<>(List.of(words.split(" "))));
    }
}
