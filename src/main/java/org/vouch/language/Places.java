package org.vouch.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers that give a place in a row behind its noun: "row three" is the third row, "Shaft 4" the fourth shaft; and
 * words that say "first" or "second" in another way. They weigh little: most are part of a name.
 */
record Places(Lexemes lexemes, NumberNames names) {
    private static final Set<String> ROWS =
            WordList.of("row move lap round seat lane berth shaft pit pier stage set match game"
                    + " turn frame hole stop track page chapter act scene part line step level floor gate platform phase day week"
                    + " section article room cell ward deck hall");
    private static final Set<String> FIRST =
            WordList.of("original originally initial initially early earliest maiden inaugural debut opening");
    private static final int MOST_DIGITS = 3;

    /** Returns the place, where a number stands behind its noun and counts nothing itself. */
    Optional<Figure> read(Amount amount) {
        Lexeme label = lexemes.at(amount.first() - 1);
        boolean whole = amount.form() == Amount.Form.WORDS
                || lexemes.at(amount.first()).digits(MOST_DIGITS) >= 0 && amount.last() == amount.first() + 1;
        boolean small = amount.magnitude() == 0 && amount.low().compareTo(BigDecimal.valueOf(1000)) < 0;
        boolean apart = !lexemes.at(amount.first()).attached() && !Multiples.isMultiple(lexemes.at(amount.first()));
        if (!whole || !small || !apart || !label.isWord() || lexemes.isAny(amount.first(), "a", "an")) {
            return Optional.empty();
        }
        boolean digits = lexemes.at(amount.first()).isNumber();
        boolean named = digits && label.isCapitalised() && names.isName(amount);
        boolean behind = isEnd(amount.last())
                || new NumberLabels(lexemes).isNamed(amount.first() - 1, amount.last() - 1)
                        && (!digits || names.isName(amount));
        boolean row = label.isIn(ROWS) && behind && !isPart(amount.last());
        return named || row ? Optional.of(figure(amount, label)) : Optional.empty();
    }

    /** "Walls round three of the four". */
    private boolean isPart(int i) {
        return lexemes.is(i, "of")
                && lexemes.is(i + 1, "the")
                && (lexemes.at(i + 2).isNumber()
                        || NumberWords.SMALL.containsKey(lexemes.at(i + 2).lower()));
    }

    /** "In the second round 55 per cent voted" is no 55th round. */
    private boolean isEnd(int i) {
        if (lexemes.isAny(i, "per", "percent") || lexemes.at(i).is("%")) {
            return false;
        }
        return !lexemes.at(i).isWord() && !lexemes.isJoint(i) || lexemes.isIn(i, FunctionWords.ALL);
    }

    private Figure figure(Amount amount, Lexeme label) {
        return Figure.ordinal(
                lexemes.at(amount.first()).start(),
                lexemes.at(amount.last() - 1).end(),
                amount.low(),
                Optional.of(Units.singular(label.lower())),
                Figure.Weight.LIGHT);
    }

    /** "The original architect" is the first, "the runoff" the second vote. */
    static Optional<Figure> beginning(Lexemes lexemes, int i) {
        Lexeme word = lexemes.at(i);
        boolean second = word.is("runoff") || word.is("run") && lexemes.isJoint(i + 1) && lexemes.is(i + 2, "off");
        if (!second && !word.isIn(FIRST)) {
            return Optional.empty();
        }
        BigDecimal place = second ? BigDecimal.valueOf(2) : BigDecimal.ONE;
        return Optional.of(Figure.ordinal(word.start(), word.end(), place, Optional.empty(), Figure.Weight.PASSING));
    }
}
