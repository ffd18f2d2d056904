package org.vouch.render;

import java.util.List;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;

/**
 * A picture of the article from its first word to its last, with each passage at its true place.
 *
 * @param bars empty where the article's length is not known
 */
record Strip(List<Bar> bars) {

    /**
     * A passage.
     *
     * @param start in per cent of the article's words, as text with two decimals, and {@code end}, {@code width}, {@code middle} too
     */
    record Bar(String start, String end, String width, String middle, String anchor, String label) {}

    static Strip of(Library library, CheckedSource checked) {
        if (checked.tokens() == 0) {
            return new Strip(List.of());
        }
        return new Strip(checked.passages().stream()
                .map(passage -> bar(library, checked.tokens(), passage))
                .toList());
    }

    private static Bar bar(Library library, int tokens, CheckedPassage passage) {
        double start = 100.0 * passage.firstToken() / tokens;
        double end = 100.0 * (passage.lastToken() + 1) / tokens;
        return new Bar(
                Percent.of(start),
                Percent.of(end),
                Percent.of(end - start),
                Percent.of((start + end) / 2),
                passage.anchor(),
                library.words()
                        .say(
                                "strip.passage",
                                passage.paragraph() + "",
                                library.quotation(passage).text()));
    }
}
