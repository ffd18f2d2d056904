package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The rules of agreement against invented articles: how many faults they catch in sentences about them, and how often
 * they speak where nothing is wrong. Sentences and faults were written without sight of the rules.
 */
class AgreementProof extends MeasuredAgreement {
    AgreementProof() {
        super(AgreementMeasure.CORPUS, "agreement");
    }

    @Test
    void corpusHoldsAtLeastAThousandFaults() {
        assertTrue(faults() >= 1000, faults() + " faults");
    }

    @Test
    void atLeast95OfAHundredFaultsOfEveryClassAreCaught() {
        assertEquals(List.of(), report().classesCaughtLess(0.95), report().tables());
    }

    @Test
    void noRuleSpeaksInOneOf50SoundSentences() {
        assertEquals(List.of(), report().rulesThatAlarmTooOften(), report().tables());
    }
}
