package org.vouch.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.CheckedClaim;
import org.vouch.content.Fact;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;
import org.vouch.language.Absences;
import org.vouch.language.Extent;

/**
 * Whether what a fact says is in no article is told as open: by the fact itself, and by each sentence that leans on it. A
 * question leaves everything open.
 */
final class AbsenceAgreement implements AgreementRule {
    private static final String OPEN = "say that the articles do not tell it, or lean on a fact that they do tell";

    @Override
    public List<Agreement> of(Claim claim) {
        Optional<Fact> absence = claim.kind() == CheckedClaim.Kind.JUDGEMENT
                ? Optional.empty()
                : Stream.concat(claim.self().stream(), claim.facts().stream())
                        .filter(Claim::isAbsence)
                        .findFirst();
        if (absence.isEmpty()) {
            return List.of();
        }
        String id = absence.get().id().value().value();
        Optional<Extent> settled = Absences.settled(claim.text());
        if (settled.isPresent()) {
            Located<String> words =
                    claim.part(settled.get().start(), settled.get().end());
            return List.of(broken(
                    words, ShownWords.quoted(words.value()) + " settles what no article tells by the fact " + id));
        }
        Optional<Extent> presupposed =
                claim.support().isEmpty() && !claim.text().endsWith("?")
                        ? Absences.presupposed(claim.text())
                        : Optional.empty();
        if (presupposed.isPresent()) {
            Located<String> words =
                    claim.part(presupposed.get().start(), presupposed.get().end());
            return List.of(broken(
                    words,
                    ShownWords.quoted(words.value()) + " takes for granted what the fact " + id
                            + " rests on nothing for"));
        }
        boolean restsElsewhere = claim.self().isEmpty()
                && (!claim.cited().isEmpty() || !claim.facts().stream().allMatch(Claim::isAbsence));
        boolean isOpen = restsElsewhere || Absences.isSaid(claim.text());
        if (isOpen) {
            return List.of();
        }
        String message = claim.self().isPresent()
                ? "the fact rests on nothing, and its statement says of nothing that it is missing or open"
                : "the sentence tells as known what no article tells by the fact " + id;
        return List.of(broken(claim.whole(), message));
    }

    private static Agreement broken(Located<String> words, String message) {
        return Agreement.broken(Aspect.MANNER, words, Diagnostic.of(Rule.PLAN_AS_FACT, words.span(), message, OPEN));
    }
}
