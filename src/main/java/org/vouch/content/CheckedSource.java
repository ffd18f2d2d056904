package org.vouch.content;

import java.util.List;

/**
 * A source with everything that is quoted of it.
 *
 * @param tokens number of tokens of the article; 0 where neither article nor lock could be read
 * @param shown number of distinct tokens that the published pages show of it, context included
 * @param atHand whether the article itself was there to be read
 * @param passages in the article's order
 */
public record CheckedSource(Source source, int tokens, int shown, boolean atHand, List<CheckedPassage> passages) {

    public CheckedSource {
        passages = List.copyOf(passages);
    }
}
