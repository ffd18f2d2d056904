package org.vouch.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Amount.Form;

/** Reads the upper end of a range: {@code 20 to 30}, {@code between 20 and 30}, {@code two or three}. */
record FigureRange(Lexemes lexemes, Amounts amounts, NumberNames names) {
    private static final Set<String> CHANGE =
            WordList.of("rose rise rises risen rising fell fall falls fallen falling grew grow grown increased increase"
                    + " decreased decrease dropped drop cut raised raise raising lifted climbed jumped went down up"
                    + " reduced declined slid shrank changed moved expanded");

    /** The upper end of a range that something rose by is at most so many times the lower one. */
    private static final BigDecimal WIDEST = BigDecimal.valueOf(2);

    /** Returns the upper end of a range: "20 to 30", "20-30", "between 20 and 30", "two or three", "$20m to $30m". */
    Optional<Amount> upper(int start, Amount low, FigureUnit lowUnit) {
        int at = lowUnit.isKnown() ? lowUnit.last() : low.last();
        boolean dash = lexemes.at(at).isDash() && isNumberOrMoney(at + 1) && low.form() == Form.DIGITS;
        boolean dashed = dash && lexemes.at(at).attached() == lexemes.at(at + 1).attached();
        boolean to = lexemes.is(at, "to") && !isChange(start);
        boolean and = lexemes.is(at, "and") && lexemes.is(start - 1, "between");
        boolean or = lexemes.is(at, "or");
        boolean one = Multiples.isMultiple(lexemes.at(low.first()))
                || low.magnitude() == 0 && lexemes.isAny(low.first(), "a", "an");
        if (!dashed && !to && !and && !or || low.form() == Form.VAGUE || one) {
            return Optional.empty();
        }
        Optional<String> currency = Currencies.before(lexemes, at + 1);
        int from = currency.isPresent() ? Currencies.afterSign(lexemes, at + 1) : at + 1;
        boolean article = lexemes.isAny(from, "a", "an");
        return amounts.read(from, lowUnit.currency().isPresent())
                .filter(high -> high.form() != Form.ORDINAL && high.form() != Form.VAGUE && !article)
                .filter(high -> !or || high.form() == low.form())
                .filter(high -> !names.isName(high) || dashed)
                .filter(high -> !to || !isRiseTo(start, low, high));
    }

    /**
     * Returns the amount behind a first one, whose scale and unit the first one shares without being of one range with it:
     * "from 3.1 to 4.2 billion", "rose by 1.1 to 4.2 billion", "1.2 of 1.8 billion".
     */
    Optional<Amount> sharing(int start, Amount low) {
        int at = low.last();
        boolean to = lexemes.is(at, "to") && hasChangeBefore(start);
        boolean of = lexemes.is(at, "of") && low.low().scale() > 0;
        if (low.form() != Form.DIGITS || low.magnitude() != 0 || !to && !of) {
            return Optional.empty();
        }
        int from = Currencies.before(lexemes, at + 1).isPresent() ? Currencies.afterSign(lexemes, at + 1) : at + 1;
        return amounts.read(from, from > at + 1)
                .filter(other -> other.form() == Form.DIGITS && !names.isName(other))
                .filter(other -> to || other.magnitude() >= 3);
    }

    private boolean isNumberOrMoney(int i) {
        return lexemes.at(i).isNumber() || Currencies.before(lexemes, i).isPresent();
    }

    /** "From 20 to 30" after a verb of change are two figures; "by 20 to 30" is one all the same. */
    private boolean isChange(int start) {
        return !lexemes.is(start - 1, "by") && hasChangeBefore(start);
    }

    /** "Rose by 1.1 billion to 4.2 billion": by how much, and to what, where the two are too far apart for a range. */
    private boolean isRiseTo(int start, Amount low, Amount high) {
        BigDecimal least = withScaleOf(low, high).low();
        boolean apart = high.high().compareTo(least.multiply(WIDEST)) > 0;
        return lexemes.is(start - 1, "by") && (apart || low.magnitude() >= 3) && hasChangeBefore(start);
    }

    private boolean hasChangeBefore(int start) {
        for (int i = start - 1; i > start - 8; i--) {
            if (lexemes.isIn(i, CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** "20 to 30 million" is 20 million to 30 million; "500,000 to 2 million" is as it stands. */
    static Amount withScaleOf(Amount low, Amount high) {
        boolean fits = low.low().scaleByPowerOfTen(high.magnitude()).compareTo(high.high()) <= 0;
        return fits ? near(low, high) : low;
    }

    /** "From 3 to 2.4 million" is from 3 million; "from 500 to 2 million" is as it stands. */
    static Amount withScaleNear(Amount low, Amount high) {
        boolean fits = low.low()
                        .scaleByPowerOfTen(high.magnitude())
                        .compareTo(high.high().multiply(BigDecimal.TEN))
                <= 0;
        return fits ? near(low, high) : low;
    }

    private static Amount near(Amount low, Amount high) {
        boolean small = low.magnitude() == 0 && low.low().compareTo(BigDecimal.valueOf(1000)) < 0;
        return high.magnitude() >= 3 && small ? low.times(high.magnitude()) : low;
    }
}
