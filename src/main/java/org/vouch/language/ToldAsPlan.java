package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vouch.language.Overstatement.Relation;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;

/** Finds in a sentence a plan that its passages, which speak of no plan, tell as done: "are to march" for "marched". */
final class ToldAsPlan {
    private static final long MOST_PAIRS = 60_000;

    private ToldAsPlan() {}

    static Optional<Overstatement> find(SentenceText text, List<PassageText> passages) {
        List<Term> terms = text.said();
        List<Statement> claims =
                text.statements().stream().filter(ToldAsPlan::isPlan).toList();
        long statements =
                passages.stream().mapToLong(p -> p.statements().size()).sum();
        if (claims.isEmpty() || claims.size() * statements > MOST_PAIRS) {
            return Optional.empty();
        }
        boolean isPlanned =
                passages.stream().anyMatch(passage -> passage.isReserved() || Manner.holdsBack(passage.terms()));
        return claims.stream()
                .filter(claim -> isSettled(claim)
                        || HeldVerb.isModal(terms.get(claim.first()).lower()))
                .filter(claim -> !isPast(terms, claim))
                .filter(claim -> !isPlanned || isToldAlone(claim, passages))
                .flatMap(claim -> IntStream.range(0, passages.size())
                        .filter(number -> isTold(claim, passages.get(number)))
                        .mapToObj(number -> plan(text.words(), terms, claim, number)))
                .findFirst();
    }

    private static boolean isSettled(Statement claim) {
        return claim.standing().hold() == Hold.FIRM || claim.standing().hold() == Hold.MEANT;
    }

    /** "They believe that he slept", "is reported to have come": what is thought of is past. */
    private static boolean isPast(List<Term> terms, Statement claim) {
        int first = terms.get(claim.first()).is("to") ? Math.min(claim.first() + 1, claim.last()) : claim.first();
        boolean planned = claim.first() > 0
                && VerbKind.BE.contains(terms.get(claim.first() - 1).lower());
        boolean past = terms.get(first).isAny("has", "have", "had") || EventVerbs.isPast(terms.get(claim.first()));
        return past && !planned;
    }

    /** Whether no passage has the verb but as told. */
    private static boolean isToldAlone(Statement claim, List<PassageText> passages) {
        return passages.stream()
                .flatMap(passage -> passage.statements().stream())
                .filter(other ->
                        other.stem().equals(claim.stem()) || other.key().equals(claim.key()))
                .allMatch(other -> other.standing().isTold() && !other.infinite());
    }

    private static boolean isPlan(Statement claim) {
        boolean ahead = claim.standing().hold() != Hold.ACTUAL;
        return claim.is(Kind.EVENT)
                && ahead
                && !claim.standing().denied()
                && !claim.standing().conditional()
                && !claim.aside()
                && !claim.modifier()
                && !claim.negative()
                && !Denials.isLight(claim.stem());
    }

    private static boolean isTold(Statement claim, PassageText passage) {
        return passage.statements().stream()
                .filter(told -> told.is(Kind.EVENT) && told.stem().equals(claim.stem()))
                .filter(told -> told.standing().isTold() && !told.infinite() && !told.aside() && !told.present())
                .anyMatch(told -> claim.whole().stream()
                        .anyMatch(word ->
                                !word.equals(claim.key()) && told.around().contains(word)));
    }

    private static Overstatement plan(String sentence, List<Term> terms, Statement claim, int number) {
        return Overstatement.sure(
                Relation.LESS, sentence, terms.get(claim.first()), terms.get(claim.last()), number, Optional.empty());
    }
}
