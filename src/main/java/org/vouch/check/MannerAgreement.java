package org.vouch.check;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.CheckedClaim;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.Modality;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Extent;
import org.vouch.language.Manner;

/** Whether a claim whose evidence gives no more than a plan, a condition or a possibility keeps that reserve. */
final class MannerAgreement implements AgreementRule {

    @Override
    public List<Agreement> of(Claim claim) {
        List<Ground> grounds = claim.support().stream()
                .filter(support -> support.stance() != Stance.CONTRADICTS)
                .map(Claim.Support::ground)
                .distinct()
                .toList();
        if (grounds.isEmpty() || claim.statesAbsence() || grounds.stream().anyMatch(MannerAgreement::isAsserted)) {
            return List.of();
        }
        Ground first = grounds.get(0);
        Optional<Extent> told = claim.kind() == CheckedClaim.Kind.SUMMARY
                ? Optional.empty()
                : Manner.toldAsDone(
                        claim.text(), grounds.stream().map(Ground::inContext).toList());
        if (told.isPresent()) {
            Extent extent = told.get();
            return List.of(broken(
                    claim.part(extent.start(), extent.end()),
                    first,
                    "\"" + extent.words() + "\" tells as done what " + first.passage().id() + " gives as "
                            + name(first.modality())));
        }
        if (claim.self().flatMap(Fact::kind).filter(FactKind.EVENT::equals).isPresent()) {
            return List.of(broken(
                    new Located<>(claim.self().get().id().value().value(), claim.self().get().id().span()),
                    first,
                    "the fact is of kind event, and " + first.passage().id() + " gives no more than "
                            + name(first.modality())));
        }
        return List.of(Agreement.of(
                Aspect.MANNER, claim.whole(), new Bearer.PassageWords(first.passage(), first.inContext())));
    }

    private static boolean isAsserted(Ground ground) {
        return ground.modality() == Modality.ASSERTED;
    }

    private static Agreement broken(Located<String> words, Ground ground, String message) {
        return Agreement.broken(
                Aspect.MANNER,
                words,
                Diagnostic.of(
                        Rule.PLAN_AS_FACT,
                        words.span(),
                        message,
                        "say that it was planned, expected or possible; the evidence has: \"" + ground.inContext()
                                + "\""));
    }

    private static String name(Modality modality) {
        return switch (modality) {
            case ASSERTED -> "done";
            case POSSIBLE -> "a possibility";
            case PLAN -> "a plan";
            case CONDITIONAL -> "something on a condition";
            case PREDICTION -> "a forecast";
        };
    }
}
