package org.vouch.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.evidence.Verdict;

/** No other words than verified and proven ones can become a passage of a page. */
class CheckedPassageTest {

    @ParameterizedTest
    @EnumSource
    void onlyWordsThatMayBePublishedBecomeAPassage(Verdict verdict) {
        if (verdict == Verdict.VERIFIED || verdict == Verdict.PROVEN) {
            assertEquals(verdict, passage(verdict).verdict());
        } else {
            assertThrows(IllegalArgumentException.class, () -> passage(verdict));
        }
    }

    private static CheckedPassage passage(Verdict verdict) {
        return new CheckedPassage(
                "times#it-rained",
                new Slug("times"),
                "p-it-rained",
                Optional.empty(),
                "It rained",
                List.of(new CheckedPassage.Marked("It rained")),
                "",
                "",
                0,
                9,
                1,
                List.of(new CheckedPassage.Range(0, 9)),
                List.of("It rained"),
                0,
                1,
                verdict);
    }
}
