package org.vouch.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.vouch.content.Bound;

/**
 * An amount that a text states.
 *
 * @param low the amount, or the lower end of a range
 * @param high the same amount, or the upper end of a range
 * @param unit what is counted or measured, in a common form: a currency code for money, a measure such as {@code km},
 *     else the noun after the figure in lower case; absent where none is seen
 */
public record Figure(
        int start, int end, Kind kind, BigDecimal low, BigDecimal high, Bound bound, Optional<String> unit) {

    public Figure {
        low = plain(low);
        high = plain(high);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Figures of different kinds do not agree, but a share may be said in both of two ways: "a fifth", "20 per cent". */
    public enum Kind {
        CARDINAL,
        ORDINAL,
        PERCENT,
        MONEY
    }

    /** How a figure of a claim stands to one of the evidence. */
    public enum Likeness {
        SAME,
        /** The same amount with another bound: "26" for "about 26". */
        OTHER_BOUND,
        OTHER
    }

    /**
     * Returns how this figure, of a claim, stands to one of the evidence. What is counted does not matter ("20 nations"
     * and "20 states" are the same figure), but measures and currencies do.
     */
    public Likeness compare(Figure evidence) {
        if (!new FigureLikeness(this, evidence).isSameAmount()) {
            return Likeness.OTHER;
        }
        boolean estimate = low.compareTo(high) != 0;
        return boundOf(estimate) == evidence.boundOf(estimate) ? Likeness.SAME : Likeness.OTHER_BOUND;
    }

    /** A range is an estimate by itself: "about 20 to 30" says no less than "20 to 30". */
    private Bound boundOf(boolean estimate) {
        return estimate && bound == Bound.ABOUT ? Bound.EXACTLY : bound;
    }
}
