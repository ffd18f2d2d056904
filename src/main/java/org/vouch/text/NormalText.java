package org.vouch.text;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article in normal form n1.
 *
 * @param text the paragraphs joined by LF; empty where the article has no visible character; never a blank line, no
 *     white space but single spaces inside paragraphs
 * @param removed how often each hidden code point was removed, by code point; empty where none was
 */
public record NormalText(String text, SortedMap<Integer, Integer> removed) {
    public NormalText {
        removed = Collections.unmodifiableSortedMap(new TreeMap<>(removed));
    }

    /** Returns the paragraphs in order; paragraph 1 is the first element. Empty for an empty text. */
    public List<String> paragraphs() {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
