package org.vouch.language;

import java.util.Optional;
import java.util.Set;
import org.vouch.content.Bound;
import org.vouch.language.BoundWords.Found;

/**
 * Finds what the words before a bound make of it: a negation turns it round ("never more than two"), a comparison takes it
 * away from the amount behind it ("3 per cent more than ten years ago"), and so do verbs of movement ("goes up to 30") and
 * nouns of dispute ("a row over 30 votes").
 */
record BoundContext(Lexemes lexemes) {
    private static final Set<String> NEGATIONS = WordList.of("never none no not nor nobody without neither t");
    private static final Set<String> MOVEMENT =
            WordList.of("go goes went gone going rise rises rose risen rising" + " climb climbs climbed climbing");
    private static final Set<String> DISPUTE =
            WordList.of("court dispute disputes row quarrel quarrels argue argued argues arguing"
                    + " anger protest protests protested sue sued sues suing fight fights clash clashes clashed war case talks questions"
                    + " concern concerns worry worries inquiry debate debated control fell resigned resign resigns resignation criticised"
                    + " criticism arrested charged trial verdict investigation investigated");
    private static final Set<String> LEVELS =
            WordList.of("target targets limit limits level levels mark threshold average goal"
                    + " age ceiling floor minimum maximum norm aim forecast estimate record price rate");
    private static final int NEGATION = 3;

    private static final int LEVEL = 5;

    Optional<Found> of(Found found) {
        int i = found.first();
        boolean than = lexemes.is(found.last() - 1, "than") || lexemes.is(found.last() - 2, "than");
        boolean taken = than && (isAmount(i - 1, found.last()) || lexemes.is(found.last() - 1, "the"))
                || lexemes.is(i, "up") && lexemes.isIn(i - 1, MOVEMENT)
                || lexemes.is(i, "over") && lexemes.isIn(i - 1, DISPUTE);
        return taken ? Optional.empty() : Optional.of(isNegated(i) ? turned(found) : found);
    }

    /**
     * "112,000 fewer than", "3.6% more than", "five points more than", "two metres taller than"; not "it cost 400 growers
     * more than 9 million".
     */
    private boolean isAmount(int i, int behind) {
        Lexeme lexeme = lexemes.at(i);
        boolean number = lexeme.isNumber() || isNumberWord(lexeme) || lexeme.isAny("%", "percent", "half", "times");
        boolean cent = lexeme.is("cent") && lexemes.is(i - 1, "per");
        boolean noun = lexemes.at(i - 1).isNumber() || isNumberWord(lexemes.at(i - 1));
        if (isYear(i)) {
            return false;
        }
        boolean measured = Units.measure(lexemes, i).isPresent()
                || lexeme.isAny("points", "point")
                || Units.isPlural(lexeme) && !lexemes.at(behind).isNumber();
        return number || cent || noun && measured;
    }

    /** "Since 1998 more than a third", "in 2026 over 400". */
    private boolean isYear(int i) {
        return lexemes.at(i).isNumber()
                && lexemes.at(i).digits(4) > 1000
                && lexemes.isAny(i - 1, "since", "in", "by", "of", "until", "from", "after", "before", "during");
    }

    private static boolean isNumberWord(Lexeme lexeme) {
        return NumberWords.SMALL.containsKey(lexeme.lower())
                || NumberWords.TENS.containsKey(lexeme.lower())
                || NumberWords.SCALES.containsKey(lexeme.lower())
                || NumberWords.DENOMINATORS.containsKey(lexeme.lower());
    }

    /** "Never more than", "none with over", "has not been over"; not "never won a race of more than". */
    private boolean isNegated(int i) {
        if (lexemes.isAny(i, "no", "not", "never")) {
            return false;
        }
        for (int at = i - 1; at >= i - NEGATION && lexemes.at(at).isWord(); at--) {
            if (lexemes.isAny(at, "for", "since")) {
                return false;
            }
            if (lexemes.isAny(at, "a", "an", "worth", "by")) {
                return false;
            }
            if (lexemes.is(at, "no") && lexemes.is(at - 1, "at") && lexemes.isAny(at + 1, "time", "point", "stage")) {
                return true;
            }
            if (lexemes.isIn(at, NEGATIONS)) {
                return at == i - 1
                        || !lexemes.is(at, "no") && !lexemes.is(at, "not")
                        || lexemes.isIn(i - 1, FunctionWords.ALL);
            }
        }
        return false;
    }

    /** What is not more is at most so much, and what is not less at least. */
    private static Found turned(Found found) {
        Bound bound = switch (found.bound()) {
            case OVER -> Bound.UNDER;
            case UNDER -> Bound.OVER;
            case ABOUT, EXACTLY -> found.bound();
        };
        return new Found(found.first(), found.last(), bound);
    }

    /** "The maximum fine is 30", "a maximum sentence of 30 years" are at most 30, "a minimum flow of 30" is at least that. */
    private Optional<Found> ofMost(int i) {
        int noun = lexemes.isAny(i - 1, "is", "of", "was", "be", "being") ? i - 2 : -1;
        if (lexemes.is(i - 1, "of") && lexemes.isAny(i - 2, "ceiling", "cap")) {
            return Optional.of(new Found(i - 2, i, Bound.UNDER));
        }
        boolean limit = noun > 0
                && lexemes.isAny(noun - 1, "maximum", "minimum")
                && lexemes.at(noun).isWord();
        Bound bound = lexemes.is(noun - 1, "minimum") ? Bound.OVER : Bound.UNDER;
        return limit ? Optional.of(new Found(noun - 1, i, bound)) : Optional.empty();
    }

    /** "Above the bank's target of 2 per cent" is above 2 per cent. */
    Optional<Found> ofLevel(int i) {
        return ofMost(i).or(() -> ofPassing(i)).or(() -> past(i)).or(() -> aboveLevel(i));
    }

    /** "Since the rate rose past 5 per cent". */
    private Optional<Found> past(int i) {
        return lexemes.is(i - 1, "past") && lexemes.isIn(i - 2, MOVEMENT)
                ? Optional.of(new Found(i - 1, i, Bound.OVER))
                : Optional.empty();
    }

    /** "Should the level of the river pass three metres". */
    private Optional<Found> ofPassing(int i) {
        boolean passing = lexemes.isAny(i - 1, "pass", "passes", "passed", "tops", "topped", "top");
        for (int at = i - 2;
                passing && at >= i - 2 - 2 * LEVEL && lexemes.at(at).isWord();
                at--) {
            if (lexemes.isIn(at, LEVELS)) {
                return Optional.of(new Found(i - 1, i, Bound.OVER));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> aboveLevel(int i) {
        if (!lexemes.is(i - 1, "of") || !lexemes.isIn(i - 2, LEVELS)) {
            return Optional.empty();
        }
        for (int at = i - 3; at >= i - 3 - LEVEL; at--) {
            if (lexemes.isAny(at, "above", "over", "below", "under")) {
                Bound bound = lexemes.isAny(at, "above", "over") ? Bound.OVER : Bound.UNDER;
                return Optional.of(new Found(at, i, bound));
            }
            boolean inside = lexemes.at(at).isWord() && !lexemes.isAny(at, "of", "to", "with", "in", "and", "for")
                    || lexemes.isAny(at, "'", "\u2019");
            if (!inside) {
                break;
            }
        }
        return Optional.empty();
    }
}
