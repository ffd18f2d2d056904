package org.vouch.content;

/**
 * The figures of a check.
 *
 * @param quotations distinct source, place and words; the next five sum to it
 * @param citations uses of passages in notes, pages and facts
 * @param articlesAtHand sources whose article was there to be read
 */
public record Totals(
        int quotations,
        int verified,
        int proven,
        int unproven,
        int notFound,
        int unreadable,
        int citations,
        int facts,
        int sources,
        int notes,
        int articlesAtHand) {}
