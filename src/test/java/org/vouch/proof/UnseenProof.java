package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * The same measure as {@link AgreementProof} on articles that were written without sight of the rules, and that nobody who
 * worked on the rules has read.
 */
class UnseenProof extends MeasuredAgreement {
    UnseenProof() {
        super(AgreementMeasure.UNSEEN, "unseen");
    }

    @Test
    void corpusHoldsAtLeastAThousandFaults() {
        assertTrue(faults() >= 1000, faults() + " faults");
    }

    @Test
    void noFewerFaultsAreCaughtOrHintedAtThanWereMeasured() {
        assertTrue(report().caught() >= 0.69, report().tables());
        assertTrue(report().hinted() >= 0.76, report().tables());
    }
}
