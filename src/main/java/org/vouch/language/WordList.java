package org.vouch.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A closed list of words, written as one text with white space between them. */
final class WordList {
    private WordList() {}

    static Set<String> of(String words) {
        return Stream.of(words.strip().split("\\s++")).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the lines of a text, where an entry may be several words. */
    static Set<String> lines(String lines) {
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
