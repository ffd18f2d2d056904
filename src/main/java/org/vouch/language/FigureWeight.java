package org.vouch.language;

import java.util.Set;

/** Finds how much a number that counts something says: see {@link OwnCounts}, and what the text names one by one. */
record FigureWeight(Lexemes lexemes, OwnCounts own) {
    private static final int MOST_LISTED = 60;
    private static final Set<String> BETWEEN = WordList.of("and & or");
    private static final Set<String> INSIDE = WordList.of("of the de la - ' \u2019 s an a in");

    Figure.Weight of(Amount amount, FigureUnit unit) {
        boolean article = lexemes.isAny(amount.first(), "a", "an")
                && amount.last() == amount.first() + 1
                && amount.low().intValue() == 1
                && amount.low().scale() <= 0;
        if (article) {
            return unit.noun().isMeasure() ? Figure.Weight.LIGHT : Figure.Weight.PASSING;
        }
        if (Multiples.isMultiple(lexemes.at(amount.first()))) {
            boolean said = Multiples.isCompared(lexemes, amount)
                    || FigureRate.after(lexemes, amount.last(), unit).isPresent();
            return said ? Figure.Weight.LIGHT : Figure.Weight.PASSING;
        }
        if (lexemes.at(amount.first()).lower().startsWith("halv")) {
            return BoundWords.before(lexemes, amount.first()).isPresent()
                    ? Figure.Weight.STATED
                    : Figure.Weight.PASSING;
        }
        Figure.Weight weight = own.weight(amount, unit.noun());
        return weight == Figure.Weight.STATED && isListed(amount, unit.noun()) ? Figure.Weight.PASSING : weight;
    }

    /** "Three countries, Peru, Ethiopia and Chad": the reader counts them himself. */
    private boolean isListed(Amount amount, CountedNoun noun) {
        int i = noun.last();
        boolean opens =
                lexemes.isAny(i, ",", ":", "(", "\u2013", "\u2014", "-") && !lexemes.isJoint(i) || lexemes.is(i, "of");
        int number = amount.low().intValue();
        return opens && number > 1 && number < MOST_LISTED / 2 && names(i + 1) == number;
    }

    /** Returns how many names with commas and "and" between them start at a place. */
    private int names(int i) {
        int names = 0;
        boolean inside = false;
        for (int at = i; at < i + MOST_LISTED; at++) {
            Lexeme lexeme = lexemes.at(at);
            boolean between = lexeme.is(",") || lexeme.isIn(BETWEEN);
            if (!between && !lexeme.isCapitalised() && !(inside && lexeme.isIn(INSIDE))) {
                break;
            }
            names += !between && !inside ? 1 : 0;
            inside = !between;
        }
        return names;
    }
}
