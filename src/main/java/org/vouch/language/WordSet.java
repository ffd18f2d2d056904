package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes a set of words out of a line of them; a word may stand in it twice. */
final class WordSet {
    private WordSet() {}

    static Set<String> of(String words) {
        return Set.copyOf(new TreeSet<>(List.of(words.split(" "))));
    }
}
