package org.vouch.language;

import java.math.BigDecimal;

/**
 * A number as its words or digits are read, before what stands around it.
 *
 * @param first index of its first lexeme
 * @param last index after its last lexeme
 * @param low its value
 * @param high the same, or the upper end of a vague plural ("dozens")
 * @param magnitude the power of ten of the last scale that was written, 0 where none was
 */
record Amount(int first, int last, Form form, BigDecimal low, BigDecimal high, int magnitude) {
    enum Form {
        DIGITS,
        WORDS,
        ORDINAL,
        FRACTION,
        /** "dozens", "tens of thousands": no number, a size. */
        VAGUE
    }

    static Amount of(int first, int last, Form form, BigDecimal value, int magnitude) {
        return new Amount(first, last, form, value, value, magnitude);
    }

    Amount times(int power) {
        return new Amount(first, last, form, low.scaleByPowerOfTen(power), high.scaleByPowerOfTen(power), power);
    }

    Amount plus(BigDecimal more, int end) {
        return of(first, end, form, low.add(more), magnitude);
    }

    Amount to(int end) {
        return new Amount(first, end, form, low, high, magnitude);
    }

    boolean isWords() {
        return form == Form.WORDS;
    }
}
