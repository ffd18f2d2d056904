package org.vouch.render;

import java.util.Optional;

/**
 * One quotation beside the text.
 *
 * @param number 1-based on the page; {@code q-}number is its id, {@code c-}number that of its citation
 * @param quotation absent where the source is cited without words
 * @param again whether the entry right above it, in the same list, names the same article
 * @param sameAs the number of an earlier entry with the same words
 * @param before prose before the key, for example {@code see}; may be empty
 * @param after prose after the words; may be empty
 */
record Entry(
        int number,
        Optional<Quotation> quotation,
        SourceCard article,
        boolean again,
        Optional<Integer> sameAs,
        String before,
        String after) {

    /** Returns whether a reader finds this article named here, so that the next entry need not name it. */
    boolean names(SourceCard other) {
        return sameAs.isEmpty() && article.id().equals(other.id());
    }
}
