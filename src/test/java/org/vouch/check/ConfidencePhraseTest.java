package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConfidencePhraseTest {
    private static void check(String sentence, String expected) {
        assertEquals(expected, ConfidencePhrase.in(SentenceWords.of(sentence)).orElse(""), sentence);
    }

    @Test
    void aLevelStandsBeforeConfidence() {
        check("It rains, with high confidence.", "high confidence");
        check("It rains, with a high degree of confidence.", "high degree of confidence");
        check("It rains, with a low level of confidence.", "low level of confidence");
        check("It was a vote of confidence in the high house.", "");
    }

    @Test
    void aLevelStandsBehindIt() {
        check("Confidence: low.", "confidence low");
        check("Confidence is low.", "confidence is low");
        check("Confidence is no more than low.", "confidence is no more than low");
        check("Confidence is a good deal more than low.", "");
        check("It was read as confidence in high places.", "");
        check("Confidence in the great is misplaced.", "");
    }

    @Test
    void thirtyEightWordsMayStandBetween() {
        check("Confidence " + "so ".repeat(38) + "is low.", "confidence is low");
        check("Confidence " + "so ".repeat(39) + "is low.", "");
    }

    @Test
    void onlyOurOwnConfidenceIsOne() {
        check("We are confident.", "we are confident");
        check("We remain on balance confident.", "we remain on balance confident");
        check("We were, on the whole, far from confident.", "");
        check("The engineers are confident.", "");
        check("They grew confident we would pay.", "");
    }
}
