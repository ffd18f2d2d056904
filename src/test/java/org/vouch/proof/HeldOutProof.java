package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * The same measure as {@link AgreementProof} on articles that nobody who worked on the rules had read: what the rules do
 * with texts that they were not mended by.
 */
class HeldOutProof extends MeasuredAgreement {
    HeldOutProof() {
        super(AgreementMeasure.HELD_OUT, "held-out");
    }

    @Test
    void corpusHoldsAtLeast500Faults() {
        assertTrue(faults() >= 500, faults() + " faults");
    }
}
