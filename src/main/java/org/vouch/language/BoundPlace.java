package org.vouch.language;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.language.BoundWords.Found;

/**
 * Finds where an amount has its bound: behind it, behind its unit, or behind the rate ("40 metres an hour at most"); and
 * tells words of place and of duration from bounds ("under two metres of snow", "walls around three", "talks over three
 * days").
 */
record BoundPlace(Lexemes lexemes) {
    private static final int FARTHEST = 6;

    /** "As a minimum" has no other amount to be of; "or less" may end "four of them are to be cleared in a month or less". */
    private static final int FARTHEST_AS = 9;

    private static final Set<String> SEASONS =
            WordList.of("winter summer spring autumn season weekend night evening morning afternoon session term");

    private static final Set<String> ROUND = WordList.of(
            "wall walls fence fences ring rings circle circles orbit belt belts dyke dykes barrier barriers");
    private static final Set<String> LASTING = WordList.of(
            "for took takes take taken lasted lasts last lasting by of than after in waited wait waits spent spend spends served serve needed need needs within until have has had having with aged");
    private static final Set<String> COMPARED =
            WordList.of("of ahead behind late later sooner earlier older longer before old"
                    + " away long ago short faster slower younger ' \u2019");
    private static final Set<String> LYING =
            WordList.of("is are was were be lay lies lie lying buried hidden covered been");
    private static final Set<String> COVERS = WordList.of("water snow mud rubble earth sand ice silt debris ash soil");
    private static final Set<String> LENGTHS = WordList.of("km m cm mm foot inch yard mile");
    private static final Set<String> DIMENSIONS =
            WordList.of("late early old long away high wide deep tall earlier later ahead behind more each apiece");

    /** Returns whether the word before the amount is no bound of it. */
    boolean isPlace(Found found, Amount low, FigureUnit unit) {
        boolean word = found.last() - found.first() == 1;
        boolean around = lexemes.is(found.first(), "around") && lexemes.isIn(found.first() - 1, ROUND);
        return word && (around || isDuration(found, low, unit) || isUnderneath(found, unit));
    }

    /**
     * "Over three days", "over 18 months" say how long, not that it was longer, unless it is told how long something takes
     * or how much of it somebody has.
     */
    private boolean isDuration(Found found, Amount low, FigureUnit unit) {
        return lexemes.is(found.first(), "over")
                && low.magnitude() == 0
                && unit.unit()
                        .filter(noun -> Units.TIMES.contains(noun) || SEASONS.contains(noun))
                        .isPresent()
                && !lexemes.isIn(found.first() - 1, LASTING)
                && !lexemes.isIn(unit.last(), COMPARED);
    }

    /** "The road is under two metres of snow", "left it under four feet of water". */
    private boolean isUnderneath(Found found, FigureUnit unit) {
        return lexemes.is(found.first(), "under")
                && unit.unit().filter(LENGTHS::contains).isPresent()
                && lexemes.is(unit.last(), "of")
                && (lexemes.isIn(found.first() - 1, LYING) || lexemes.isIn(unit.last() + 1, COVERS));
    }

    Optional<Found> after(Amount high, FigureUnit unit) {
        int noun = unit.noun().last();
        return BoundWords.after(lexemes, unit.last())
                .or(() -> BoundWords.after(lexemes, high.last()))
                .or(() -> BoundWords.after(lexemes, noun))
                .or(() -> BoundWords.after(lexemes, afterRate(unit.last())))
                .or(() -> BoundWords.after(lexemes, afterRate(noun)))
                .or(() -> BoundWords.after(lexemes, afterNoun(noun)))
                .or(() -> atEnd(high.last()));
    }

    /** "Double the asking price at most": behind all that the amount is of, where its clause ends. */
    private Optional<Found> atEnd(int from) {
        return IntStream.range(from, from + FARTHEST_AS)
                .takeWhile(i -> lexemes.at(i).isWord())
                .filter(i -> i < from + FARTHEST || lexemes.is(i, "as"))
                .boxed()
                .flatMap(i -> BoundWords.after(lexemes, i).stream())
                .filter(bound -> endsClause(bound.last()))
                .findFirst();
    }

    private boolean endsClause(int i) {
        return lexemes.at(i).kind() == Lexeme.Kind.NONE || lexemes.isAny(i, ".", ",", ";", ":", "?", ")");
    }

    /** "20 reading rooms": the noun may be the next word. */
    private int afterNoun(int i) {
        return lexemes.at(i).isWord() && !lexemes.isIn(i, FunctionWords.ALL) ? i + 1 : i;
    }

    /** Returns the index after "an hour", "a dose", "per head" or "late" at a place, or the place. */
    private int afterRate(int i) {
        boolean rate =
                lexemes.isAny(i, "a", "an", "per", "each") && lexemes.at(i + 1).isWord();
        return rate ? i + 2 : lexemes.isIn(i, DIMENSIONS) ? i + 1 : i;
    }
}
