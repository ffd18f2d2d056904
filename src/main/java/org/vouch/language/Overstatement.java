package org.vouch.language;

/**
 * Words of a sentence that say more than its passages do.
 *
 * @param words where they stand in the sentence
 * @param passage the number of the passage that says less, from 0: the reserved ones first, then the asserted ones
 * @param sure whether the passage says less with the same verb, or two readings that do not know of each other agree
 */
public record Overstatement(Extent words, int passage, boolean sure) {}
