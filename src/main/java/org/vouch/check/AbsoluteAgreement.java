package org.vouch.check;

import java.util.List;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.Absolutes;

/** Whether a claim says only, first, never or all where its evidence does not. */
final class AbsoluteAgreement implements AgreementRule {

    /** What is borne out is not listed: a word such as "all" proves nothing to a reader. */
    @Override
    public List<Agreement> of(Claim claim) {
        if (claim.statesAbsence()) {
            return List.of();
        }
        return Absolutes.beyond(claim.text(), claim.borneBy()).stream()
                .map(extent -> beyond(claim, claim.part(extent.start(), extent.end())))
                .toList();
    }

    private static Agreement beyond(Claim claim, Located<String> words) {
        return Agreement.broken(
                Aspect.ABSOLUTE,
                words,
                Diagnostic.of(
                        Rule.ABSOLUTE_NOT_IN_EVIDENCE,
                        words.span(),
                        "\"" + words.value() + "\" goes beyond what the evidence says: it stands in "
                                + AgreementRule.cited(claim),
                        "leave it out, say whose count or view it is, or "
                                + AgreementRule.cite(claim, "the words that say so")));
    }
}
