package org.vouch.evidence;

import java.util.List;
import java.util.Optional;
import org.vouch.text.Matcher;
import org.vouch.text.NearMiss;
import org.vouch.text.Pins;
import org.vouch.text.Place;
import org.vouch.text.Quotation;
import org.vouch.text.Tokens;

/**
 * A source as far as it can be seen: its whole text, or the opened parts of its lock. Both are searched by the same
 * code, so a lock never shows what its article would not.
 */
public sealed interface Evidence permits SourceText, Lock {
    /** Returns the tokens that can be seen. */
    Tokens tokens();

    /** Returns the root of the whole text. */
    Root root();

    /**
     * Returns the places of a quotation, sorted, as {@link Matcher#find}; empty where it is not found.
     *
     * @param contextWords the briefing's {@code context-words}, at least 1
     */
    default List<Place> find(Quotation quotation, Pins pins, int contextWords) {
        return Matcher.find(tokens(), quotation, pins, contextWords);
    }

    /** Returns the words that come nearest to a quotation that was not found; absent where nothing is near. */
    default Optional<NearMiss> nearest(Quotation quotation) {
        return NearMiss.of(tokens(), quotation);
    }
}
