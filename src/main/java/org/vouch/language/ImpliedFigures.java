package org.vouch.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.language.Amount.Form;

/**
 * Figures that follow from others: the last of 64 is the 64th, the third month in a row makes three months, every fourth
 * house is a quarter of them, and all but two of nine are seven.
 */
record ImpliedFigures(Lexemes lexemes, Amounts amounts) {
    private static final int ROW = 4;
    private static final int OWNER = 6;

    /** Returns an amount with what follows from it. */
    List<Figure> beside(Figure figure, Amount amount) {
        List<Figure> figures = new ArrayList<>(List.of(figure));
        if (isLastOf(amount)) {
            figures.add(
                    Figure.ordinal(figure.start(), figure.end(), figure.low(), figure.unit(), Figure.Weight.PASSING));
        }
        rest(figure, amount).ifPresent(figures::add);
        return List.copyOf(figures);
    }

    /** Returns an ordinal with what follows from it. */
    List<Figure> besideOrdinal(Figure figure, Amount amount) {
        if (lexemes.is(amount.first() - 1, "every") && figure.low().intValue() > 1) {
            BigDecimal share = BigDecimal.ONE.divide(figure.low(), MathContext.DECIMAL64);
            return List.of(figure, Figure.implied(figure.start(), figure.end(), share, Optional.empty()));
        }
        return isInARow(amount.last())
                ? List.of(figure, Figure.implied(figure.start(), figure.end(), figure.low(), figure.unit()))
                : List.of(figure);
    }

    private boolean isLastOf(Amount amount) {
        int of = lexemes.is(amount.first() - 1, "the") ? amount.first() - 2 : amount.first() - 1;
        return lexemes.is(of, "of") && lexemes.isAny(of - 1, "last", "final");
    }

    private boolean isInARow(int i) {
        for (int at = i; at < i + ROW; at++) {
            boolean row = lexemes.is(at, "in") && lexemes.is(at + 1, "a") && lexemes.is(at + 2, "row");
            if (row || lexemes.isAny(at, "running", "consecutive", "successive", "straight")) {
                return true;
            }
        }
        return false;
    }

    /** "All but two of the town's nine bridges". */
    private Optional<Figure> rest(Figure figure, Amount amount) {
        int i = amount.first();
        boolean but = lexemes.isAny(i - 1, "but", "except") && lexemes.is(i - 2, "all");
        if (!but || !lexemes.is(amount.last(), "of") || figure.kind() != Figure.Kind.CARDINAL) {
            return Optional.empty();
        }
        for (int at = amount.last() + 1;
                at < amount.last() + OWNER && lexemes.at(at).kind() != Lexeme.Kind.NONE;
                at++) {
            Optional<Amount> whole = amounts.read(at, false)
                    .filter(read -> read.form() == Form.WORDS || read.form() == Form.DIGITS)
                    .filter(read -> read.low().compareTo(figure.low()) > 0);
            if (whole.isPresent()) {
                BigDecimal rest = whole.get().low().subtract(figure.low());
                return Optional.of(Figure.implied(
                        figure.start(),
                        lexemes.at(whole.get().last() - 1).end(),
                        rest,
                        CountedNoun.after(lexemes, whole.get().last()).word()));
            }
        }
        return Optional.empty();
    }
}
