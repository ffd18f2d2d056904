package org.vouch.check;

import java.util.List;
import org.vouch.content.Agreement;

/**
 * Holds the dates of a claim against its evidence: dates in the passages' words, counted where need be from the day on
 * which the article was written; that day itself; and the dates that facts choose with their reasons.
 */
final class DateAgreement implements AgreementRule {

    @Override
    public List<Agreement> of(Claim claim) {
        return claim.statesAbsence() ? List.of() : new ClaimedDates(claim).hold();
    }
}
