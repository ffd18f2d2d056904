package org.vouch.language;

import java.util.Optional;
import java.util.Set;

/**
 * Tells the small numbers with which an analyst counts the briefing's own things, or refers back, from figures of the
 * matter: "two posts", "the two", "these three", "one article", "one of them". Only numbers in words, one to ten.
 */
record OwnCounts(Lexemes lexemes) {
    /** What an analyst counts of his own, in the singular. */
    private static final Set<String> NOUNS =
            WordList.of("account article alternative carrier case claim clause comparison count date document doubt"
                    + " estimate explanation expression extreme fact figure finding form formula gap ground hand"
                    + " headline informant informer judgement judgment kind matter mention name note notion number"
                    + " observation omission origin other person event grade paragraph part passage phrase point possibility post"
                    + " question reading reason record report reservation respect sense sentence side sign sort source"
                    + " spelling statement step text thing thread type variant version view way"
                    + " word wording");

    private static final Set<String> DETERMINERS =
            WordList.of("the these those other others all both any which first last latter former");
    private static final Set<String> PRONOUNS = WordList.of("them these those which whom us");
    private static final Set<String> STRESS = WordList.of("only just exactly than least most about over");

    /** Returns how much a number in words says of the matter. */
    Figure.Weight weight(Amount amount, CountedNoun noun) {
        if (!amount.isWords() || amount.low().signum() <= 0 || amount.low().intValue() > 10 || amount.magnitude() > 0) {
            return Figure.Weight.STATED;
        }
        if (amount.low().intValue() == 1) {
            return isOne(amount, noun) ? Figure.Weight.PASSING : Figure.Weight.STATED;
        }
        if (lexemes.is(amount.last(), "of") && lexemes.isAny(amount.last() + 1, "whom", "which")) {
            return Figure.Weight.STATED;
        }
        if (isReference(amount, noun)) {
            return Figure.Weight.PASSING;
        }
        return noun.isAny(NOUNS) ? Figure.Weight.LIGHT : Figure.Weight.STATED;
    }

    /** "The two", "these three", "three that", "a word or two". */
    private boolean isReference(Amount amount, CountedNoun noun) {
        boolean of = lexemes.is(amount.last(), "of") && lexemes.isIn(amount.last() + 1, PRONOUNS);
        boolean pointing = lexemes.isIn(amount.first() - 1, DETERMINERS);
        boolean relative = noun.word().isEmpty() && lexemes.isAny(amount.last(), "that", "which", "who", "whose")
                || lexemes.is(amount.first() - 1, "or") && noun.word().isEmpty();
        boolean two = amount.low().intValue() == 2 && !noun.isMeasure();
        return of || relative || pointing && (two || noun.word().isEmpty());
    }

    /** "the first claim", "a second article". */
    boolean isOwnOrdinal(Optional<String> noun) {
        return noun.filter(NOUNS::contains).isPresent();
    }

    /** "One" is a figure before a measure, or where it is stressed: "only one visit". */
    private boolean isOne(Amount amount, CountedNoun noun) {
        if (lexemes.is(amount.last(), "day") && !lexemes.at(amount.last()).attached()) {
            return true;
        }
        boolean joined = lexemes.isJoint(amount.last())
                && !lexemes.isAny(amount.last() + 1, "sided", "off", "time", "way", "on");
        boolean stressed = lexemes.isIn(amount.first() - 1, STRESS)
                && !isTheOnlyOne(amount)
                && noun.word().isPresent()
                && !noun.isAny(NOUNS);
        return !noun.isMeasure() && !stressed && !joined;
    }

    /** "The only one known" points, and counts nothing. */
    private boolean isTheOnlyOne(Amount amount) {
        return lexemes.is(amount.first() - 1, "only") && lexemes.is(amount.first() - 2, "the");
    }
}
