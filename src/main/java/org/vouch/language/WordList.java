package org.vouch.language;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A closed list of words, written as one text with white space between them. Every word of a briefing is looked for in
 * hundreds of them, nearly always in vain, so they are hash sets, which hold the words' hashes against each other first.
 */
final class WordList {
    private WordList() {}

    static Set<String> of(String words) {
        return of(Stream.of(words.strip().split("\\s++")));
    }

    /** Returns the lines of a text, where an entry may be several words. */
    static Set<String> lines(String lines) {
        return of(lines.lines().map(String::strip).filter(line -> !line.isEmpty()));
    }

    /** Returns the stems of the words, as {@link Verbs#stem} gives them. */
    static Set<String> stems(String words) {
        return of(of(words).stream().map(Verbs::stem));
    }

    static Set<String> of(Stream<String> words) {
        return Collections.unmodifiableSet(words.collect(Collectors.toSet()));
    }

    /** Returns whether a word is one of a few, which need not be kept as a list. */
    static boolean isAny(String word, String... words) {
        for (String other : words) {
            if (word.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
