package org.vouch.language;

import java.util.Optional;

/**
 * What stands after an amount and says of what it is: per cent, a currency, a measure, or a noun.
 *
 * @param last index after the words that belong to the figure; a noun does not
 */
record FigureUnit(Figure.Kind kind, Optional<String> unit, int last, CountedNoun noun) {
    static final String POINTS = "percentage point";

    static FigureUnit after(Lexemes lexemes, int i, Amount amount, Optional<String> currency) {
        CountedNoun noun = CountedNoun.after(lexemes, i);
        int at = lexemes.isJoint(i) ? i + 1 : i;
        if (currency.isPresent()) {
            boolean said = Currencies.noun(lexemes, at).isPresent() && !lexemes.is(at, "won");
            return new FigureUnit(Figure.Kind.MONEY, currency, said ? Currencies.afterNoun(lexemes, at) : i, noun);
        }
        int percent = afterPercent(lexemes, at);
        if (percent > at) {
            boolean points = lexemes.isAny(percent, "point", "points");
            return new FigureUnit(
                    Figure.Kind.PERCENT, Optional.of(points ? POINTS : "%"), points ? percent + 1 : percent, noun);
        }
        if (Multiples.isMultiple(lexemes.at(amount.first()))) {
            return new FigureUnit(Figure.Kind.CARDINAL, Optional.of("time"), i, noun);
        }
        if (lexemes.isAttached(i, "p") && amount.form() == Amount.Form.DIGITS) {
            return new FigureUnit(Figure.Kind.MONEY, Optional.of("penny"), i + 1, noun);
        }
        Optional<String> money = moneyAfter(lexemes, at, amount);
        if (money.isPresent()) {
            int end = Currencies.code(lexemes.at(at)).isPresent() ? at + 1 : Currencies.afterNoun(lexemes, at);
            return new FigureUnit(Figure.Kind.MONEY, money, end, noun);
        }
        return new FigureUnit(Figure.Kind.CARDINAL, noun.word(), noun.isMeasure() ? noun.last() : i, noun);
    }

    /** Returns the index after "%", "per cent", "percentage" at a place, or the place. */
    private static int afterPercent(Lexemes lexemes, int at) {
        if (lexemes.isAny(at, "%", "percent", "pct", "pc", "percentage")) {
            return at + 1;
        }
        int cent = lexemes.isJoint(at + 1) ? at + 2 : at + 1;
        return lexemes.is(at, "per") && lexemes.is(cent, "cent") ? cent + 1 : at;
    }

    /** "Won" is a currency only after an amount that nobody wins, and before no object. */
    private static Optional<String> moneyAfter(Lexemes lexemes, int at, Amount amount) {
        if (Currencies.code(lexemes.at(at)).isPresent()) {
            return Currencies.code(lexemes.at(at));
        }
        boolean verb = lexemes.is(at, "won")
                && (amount.low().intValue() < 100
                        || Years.isYear(lexemes.at(amount.first())) && lexemes.isAny(amount.first() - 1, "since", "in")
                        || lexemes.isAny(at + 1, "the", "a", "an", "by", "in", "'", "\u2019"));
        return verb ? Optional.empty() : Currencies.noun(lexemes, at);
    }

    /** Returns whether it is more than a noun. */
    boolean isKnown() {
        return kind != Figure.Kind.CARDINAL || noun.isMeasure();
    }

    Optional<String> currency() {
        return kind == Figure.Kind.MONEY ? unit : Optional.empty();
    }

    /** Returns the same unit for a figure that ends before its words. */
    FigureUnit endingAt(int end) {
        return new FigureUnit(kind, unit, end, noun);
    }

    FigureUnit at(int end) {
        return new FigureUnit(kind, unit, Math.max(last, end), noun);
    }
}
