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

    /** Figures of different kinds never agree. */
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
        boolean same = kind == evidence.kind
                && low.compareTo(evidence.low) == 0
                && high.compareTo(evidence.high) == 0
                && !unit.flatMap(one -> evidence.unit.filter(other -> Units.differ(one, other)))
                        .isPresent();
        if (!same) {
            return Likeness.OTHER;
        }
        return bound == evidence.bound ? Likeness.SAME : Likeness.OTHER_BOUND;
    }
}
