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

    /** Returns how this figure, of a claim, stands to one of the evidence. */
    public Likeness compare(Figure evidence) {
        return Likeness.OTHER;
    }
}
