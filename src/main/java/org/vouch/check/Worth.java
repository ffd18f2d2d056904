package org.vouch.check;

import java.math.BigDecimal;
import java.util.Optional;

/** What a fact's value can be, so that two of them can be held against each other. */
sealed interface Worth {

    /**
     * An amount.
     *
     * @param low the least that it can be, absent where there is no floor
     * @param high the most that it can be, absent where there is no ceiling
     * @param unit in lower case and the singular; empty for a bare number
     */
    record Amount(Optional<BigDecimal> low, Optional<BigDecimal> high, String unit) implements Worth {}

    /** A day, month or other stretch of time. */
    record Days(Period period) implements Worth {}

    /**
     * Words.
     *
     * @param words in lower case and without marks; the id of the entity where they are a name of one
     */
    record Words(String words, String unit) implements Worth {}

    /** Returns whether both can be true of one thing; where they cannot be compared, they can. */
    default boolean canHoldWith(Worth other) {
        if (this instanceof Amount a && other instanceof Amount b) {
            return !a.unit().equals(b.unit()) || (isUpTo(a.low(), b.high()) && isUpTo(b.low(), a.high()));
        }
        if (this instanceof Days a && other instanceof Days b) {
            return a.period().overlaps(b.period());
        }
        if (this instanceof Words a && other instanceof Words b) {
            return !a.unit().equals(b.unit()) || a.words().equals(b.words());
        }
        return true;
    }

    private static boolean isUpTo(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
    }
}
