package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words by which a text speaks of all, none, the only or the first. Words about the sources ("no article",
 * "the only origin given") and fixed phrases ("at all", "first of all") are none of them; nor is "all but", which takes
 * back what it says, or an absolute that is denied ("not the only").
 */
public final class Absolutes {
    /** No sentence has more of them; each is held against the whole of every passage. */
    private static final int MOST = 100;

    private Absolutes() {}

    /** Returns the absolute words of a sentence that none of its passages bears out. */
    public static List<Extent> beyond(String sentence, List<String> passages) {
        List<List<Term>> read = passages.stream().map(Terms::of).toList();
        AbsoluteWords words = new AbsoluteWords(sentence, read);
        Shares shares = new Shares(read);
        List<Extent> beyond = new ArrayList<>();
        int examined = 0;
        for (int i = 0; i < words.terms().size() && examined < MOST; i++) {
            Optional<AbsoluteClass> kind = words.at(i);
            examined += kind.isPresent() ? 1 : 0;
            boolean part =
                    words.isMatter(i) && (shares.isPart(words.terms(), i) || shares.isAllOfCounted(words.terms(), i));
            if (shares.isWholeOfPart(words.terms(), i)) {
                beyond.add(words.extent(i, i + 1));
            } else if (part || kind.isPresent() && !isBorneOut(kind.get(), words, i, read)) {
                beyond.add(words.extent(i));
            }
        }
        return List.copyOf(beyond);
    }

    private static boolean isBorneOut(AbsoluteClass kind, AbsoluteWords words, int i, List<List<Term>> passages) {
        AbsoluteBearer bearer = new AbsoluteBearer(words.terms(), i);
        String word = words.terms().get(i).lower();
        return passages.stream().anyMatch(passage -> kind.isBorneOut(word, passage, bearer));
    }
}
