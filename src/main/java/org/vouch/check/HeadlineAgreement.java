package org.vouch.check;

import java.util.List;
import java.util.regex.Pattern;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.CheckedClaim;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;

/** Whether a claim that rests on a headline alone says so. */
final class HeadlineAgreement implements AgreementRule {
    private static final Pattern SAID = Pattern.compile("(?i)\\b(?:headline[sd]?|titles?|titled|heading)\\b");

    @Override
    public List<Agreement> of(Claim claim) {
        boolean isHeadlineOnly = claim.kind() != CheckedClaim.Kind.SUMMARY
                && !claim.support().isEmpty()
                && !claim.statesAbsence()
                && claim.support().stream().allMatch(HeadlineAgreement::isHeadline);
        if (!isHeadlineOnly) {
            return List.of();
        }
        Ground ground = claim.support().get(0).ground();
        if (SAID.matcher(claim.text()).find()) {
            return List.of(Agreement.of(
                    Aspect.HEADLINE, claim.whole(), new Bearer.PassageWords(ground.passage(), ground.words())));
        }
        return List.of(Agreement.broken(
                Aspect.HEADLINE,
                claim.whole(),
                Diagnostic.of(
                        Rule.HEADLINE_ONLY,
                        claim.words().span(),
                        "the claim rests on the headline of " + ground.source().id() + " alone",
                        "say that the headline says it, or cite the article's text")));
    }

    private static boolean isHeadline(Claim.Support support) {
        return support.stance() == Stance.HEADLINE || support.ground().isHeadline();
    }
}
