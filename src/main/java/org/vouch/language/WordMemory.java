package org.vouch.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out of a word, kept for the next time: a text has few words, and each is asked for hundreds of times. Of
 * more words than a language has in use, as in a hostile text, the rest is worked out anew. May be shared between threads.
 */
final class WordMemory<T> {
    private static final int MOST = 20_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> work;

    /** @param work must return the same for the same word, and never null */
    WordMemory(Function<String, T> work) {
        this.work = work;
    }

    T of(String word) {
        T value = known.get(word);
        if (value == null) {
            value = work.apply(word);
            if (known.size() < MOST) {
                known.put(word, value);
            }
        }
        return value;
    }
}
