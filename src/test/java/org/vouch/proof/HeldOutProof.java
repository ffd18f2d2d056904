package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * The same measure as {@link AgreementProof} on articles by which the rules were measured before they were mended by them,
 * and with more of what is hard.
 */
class HeldOutProof extends MeasuredAgreement {
    HeldOutProof() {
        super(AgreementMeasure.HELD_OUT, "held-out");
    }

    @Test
    void corpusHoldsAtLeastAThousandFaults() {
        assertTrue(faults() >= 1000, faults() + " faults");
    }

    @Test
    void noFewerFaultsAreCaughtOrHintedAtThanWereMeasured() {
        assertTrue(report().caught() >= 0.78, report().tables());
        assertTrue(report().hinted() >= 0.83, report().tables());
    }
}
