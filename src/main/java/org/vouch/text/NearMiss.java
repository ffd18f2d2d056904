package org.vouch.text;

import java.util.List;
import java.util.Optional;

/**
 * The words of the article that come nearest to a quotation that is not found: a hint, never an acceptance.
 *
 * @param kind in what alone the two differ
 * @param paragraph number of the paragraph in which the article's words begin, 1-based
 * @param text the article's words, normalised; for a quotation with omissions those nearest to one fragment
 * @param differences what differs, in order; empty for {@link Kind#ELSEWHERE} and {@link Kind#APART}
 */
public record NearMiss(Kind kind, int paragraph, String text, List<Difference> differences) {
    /** In what alone the two differ. */
    public enum Kind {
        /** The words stand in the article, but not where the pins say, or without the context that a lock must open. */
        ELSEWHERE,
        /** Each fragment stands in the article, but not in this order in one paragraph within 80 tokens. */
        APART,
        /** Only white space. */
        SPACING,
        /** Only upper and lower case. */
        CASE,
        /** Only letters of another alphabet that look alike. */
        SCRIPT,
        /** Only the ends of words. */
        ENDING,
        /** Only punctuation and symbols. */
        PUNCTUATION,
        /** Words, or more than one of the above. */
        WORDS
    }

    /**
     * Words that differ.
     *
     * @param article what the article has; empty where the quotation adds words
     * @param quoted what the quotation has; empty where it lacks words
     * @param at where the article's words begin in {@link NearMiss#text}, a 0-based UTF-16 index
     * @param words how many words differ
     */
    public record Difference(String article, String quoted, int at, int words) {}

    public NearMiss {
        differences = List.copyOf(differences);
    }

    /** Returns what comes nearest; absent where less than half of the quotation's words stand together in order. */
    public static Optional<NearMiss> of(Tokens tokens, Quotation quotation) {
        return NearSearch.nearest(tokens, quotation);
    }

    /**
     * Returns the hint, such as {@code nearest: "on three days" (paragraph 4), 1 word differs: "three" ← "two"}: the
     * article's words stand left of the arrow. Long texts are cut down to what stands around the first difference.
     */
    public String describe() {
        return NearMissText.describe(this);
    }
}
