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

    /** @param terms the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, List<Term> terms, List<PassageText> passages) {
        boolean isPlanned =
                passages.stream().anyMatch(passage -> passage.isReserved() || Manner.holdsBack(passage.terms()));
        List<Statement> claims = isPlanned
                ? List.of()
                : Statements.of(terms, false, false).stream()
                        .filter(ToldAsPlan::isPlan)
                        .toList();
        long statements =
                passages.stream().mapToLong(p -> p.statements().size()).sum();
        if (claims.isEmpty() || claims.size() * statements > MOST_PAIRS) {
            return Optional.empty();
        }
        return claims.stream()
                .flatMap(claim -> IntStream.range(0, passages.size())
                        .filter(number -> isTold(claim, passages.get(number)))
                        .mapToObj(number -> plan(sentence, terms, claim, number)))
                .findFirst();
    }

    private static boolean isPlan(Statement claim) {
        boolean ahead = claim.standing().hold() == Hold.FIRM || claim.standing().hold() == Hold.MEANT;
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
                .anyMatch(told -> claim.around().stream()
                        .anyMatch(word ->
                                !word.equals(claim.key()) && told.around().contains(word)));
    }

    private static Overstatement plan(String sentence, List<Term> terms, Statement claim, int number) {
        return Overstatement.sure(
                Relation.LESS, sentence, terms.get(claim.first()), terms.get(claim.last()), number, Optional.empty());
    }
}
