package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Twenty words in a row are shared wording, or one word in five of the shorter article. */
class SharedWordingRulesTest {
    private static void check(int longest, int shared, int shorter, boolean isReported) {
        assertEquals(isReported, SharedWordingRules.isReported(longest, shared, shorter));
    }

    @Test
    void twentyWordsInARowAreReported() {
        check(20, 20, 1_000, true);
        check(19, 19, 1_000, false);
    }

    @Test
    void oneWordInFiveIsReported() {
        check(9, 200, 1_000, true);
        check(9, 199, 1_000, false);
        check(9, 30_000_000, 150_000_000, true);
        check(9, 29_999_999, 150_000_000, false);
    }
}
