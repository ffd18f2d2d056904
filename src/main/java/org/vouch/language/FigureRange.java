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
                .filter(high -> !names.isName(high) || dashed);
    }

    private boolean isNumberOrMoney(int i) {
        return lexemes.at(i).isNumber() || Currencies.before(lexemes, i).isPresent();
    }

    /** "From 20 to 30" after a verb of change are two figures; "by 20 to 30" is one all the same. */
    private boolean isChange(int start) {
        if (lexemes.is(start - 1, "by")) {
            return false;
        }
        for (int i = start - 1; i > start - 8; i--) {
            if (lexemes.isIn(i, CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** "20 to 30 million" is 20 million to 30 million; "500,000 to 2 million" is as it stands. */
    static Amount withScaleOf(Amount low, Amount high) {
        boolean small = low.magnitude() == 0 && low.low().compareTo(BigDecimal.valueOf(1000)) < 0;
        boolean fits = low.low().scaleByPowerOfTen(high.magnitude()).compareTo(high.high()) <= 0;
        return high.magnitude() >= 3 && small && fits ? low.times(high.magnitude()) : low;
    }
}
