package org.vouch.language;

import java.util.Optional;
import java.util.Set;

/**
 * Finds how much an ordinal says: it counts a noun ("the third test"), it gives a place among others ("came third"), or it
 * only orders what is told ("the first limits the second").
 */
record OrdinalWeight(Lexemes lexemes, OwnCounts own, NumberNames names) {
    private static final Set<String> PLACING =
            WordList.of("came come comes coming finished finish finishes finishing ranked"
                    + " ranks placed fell dropped slipped rose climbed moved");
    private static final Set<String> SEEN =
            WordList.of("seen shown known given taken made found built told reported held read"
                    + " heard set written drawn put spoken begun");

    Figure.Weight of(Amount amount, Optional<String> noun) {
        boolean words = !lexemes.at(amount.first()).isNumber();
        if (words && isSecondOfTime(amount)) {
            return Figure.Weight.PASSING;
        }
        boolean first = amount.low().intValue() == 1;
        if (words && first && isOfTimes(amount.last())) {
            return Figure.Weight.PASSING;
        }
        if (words && lexemes.isIn(amount.last(), SEEN)) {
            return Figure.Weight.PASSING;
        }
        if (names.countsNoun(amount)) {
            return words && own.isOwnOrdinal(noun) ? Figure.Weight.PASSING : Figure.Weight.STATED;
        }
        return !first && isPlace(amount) ? Figure.Weight.LIGHT : Figure.Weight.PASSING;
    }

    /** "In the first days", "the first few weeks". */
    private boolean isOfTimes(int i) {
        return Units.areTimes(lexemes.at(lexemes.is(i, "few") ? i + 1 : i).lower());
    }

    /** "Third place", "came third", "dropped to third". */
    private boolean isPlace(Amount amount) {
        int i = amount.first() - 1;
        boolean placing = lexemes.isIn(i, PLACING)
                || lexemes.isAny(i, "to", "in", "into") && lexemes.isIn(i - 1, PLACING)
                || lexemes.isAny(i, "to", "in", "into") && lexemes.is(i - 1, "back");
        return placing || lexemes.is(amount.last(), "place");
    }

    /** "40 litres a second". */
    private boolean isSecondOfTime(Amount amount) {
        int i = amount.first();
        boolean rate = lexemes.is(i, "second") && lexemes.isAny(i - 1, "a", "per");
        return rate
                && (Units.measure(lexemes, i - 2).isPresent() || Units.isPlural(lexemes.at(i - 2)))
                && (lexemes.at(i - 3).isNumber()
                        || NumberWords.SMALL.containsKey(lexemes.at(i - 3).lower()));
    }
}
