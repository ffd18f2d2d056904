package org.vouch.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the words by which a text speaks of all, none, the only or the first. Words about the sources ("no article",
 * "the only origin given") and fixed phrases ("at all", "first of all") are none of them; nor is "all but", which takes
 * back what it says, or an absolute that is denied ("not the only").
 */
public final class Absolutes {
    private Absolutes() {}

    /** Returns the absolute words of a sentence that none of its passages bears out. */
    public static List<Extent> beyond(String sentence, List<String> passages) {
        List<List<Term>> read = passages.stream().map(Terms::of).toList();
        AbsoluteWords words = new AbsoluteWords(sentence);
        Map<String, Boolean> borneOut = new HashMap<>();
        List<Extent> beyond = new ArrayList<>();
        for (int i = 0; i < words.terms().size(); i++) {
            String word = words.terms().get(i).lower();
            Optional<AbsoluteClass> kind = words.at(i);
            if (kind.isPresent() && !borneOut.computeIfAbsent(word, w -> isBorneOut(kind.get(), w, read))) {
                beyond.add(words.extent(i));
            }
        }
        return List.copyOf(beyond);
    }

    private static boolean isBorneOut(AbsoluteClass kind, String word, List<List<Term>> passages) {
        return passages.stream().anyMatch(passage -> kind.isBorneOut(word, passage));
    }
}
