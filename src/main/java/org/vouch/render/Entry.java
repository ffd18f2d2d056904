package org.vouch.render;

import java.util.Optional;

/**
 * One quotation beside the text.
 *
 * @param number 1-based on the page; {@code q-}number is its id, {@code c-}number that of its citation
 * @param quotation absent where the source is cited without words
 * @param sameAs the number of an earlier entry with the same words
 * @param before prose before the key, for example {@code see}; may be empty
 * @param after prose after the words; may be empty
 */
record Entry(
        int number,
        Optional<Quotation> quotation,
        SourceCard article,
        Optional<Integer> sameAs,
        String before,
        String after) {}
