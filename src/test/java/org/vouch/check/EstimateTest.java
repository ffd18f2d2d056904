package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static void check(String sentence, String expected) {
        assertEquals(
                expected,
                Estimate.in(sentence).stream()
                        .map(e -> e.words() + " " + e.from() + "-" + e.to() + " " + e.step() + ", or " + e.otherWords())
                        .collect(Collectors.joining("; ")),
                sentence);
    }

    @Test
    void wordsOfTheScaleAreEstimates() {
        check("It is likely to rain.", "likely 2-3 LIKELY, or probable");
        check("It is very likely to rain.", "very likely 2-4 VERY_LIKELY, or highly probable");
        check("Almost certainly it rains.", "almost certainly 0-2 ALMOST_CERTAIN, or nearly certain");
        check("It is nearly certain to rain.", "nearly certain 2-4 ALMOST_CERTAIN, or almost certain");
        check(
                "It is unlikely to rain and likely to snow.",
                "unlikely 2-3 UNLIKELY, or improbable; likely 6-7 LIKELY, or probable");
    }

    @Test
    void comparisonsAndOtherSensesAreNone() {
        check("It is more likely to rain than to snow.", "");
        check("How likely is it to rain?", "");
        check("The probable cause was rain.", "");
        check("He called it \"likely\" to rain.", "");
        check("It is certain to rain.", "");
        check("It rains.", "");
    }

    @Test
    void remoteIsSaidOfChances() {
        check("There is a remote chance of rain.", "remote 3-4 ALMOST_NO_CHANCE, or almost no chance");
        check("The chance of rain is remote.", "remote 5-6 ALMOST_NO_CHANCE, or almost no chance");
        check("A remote village has no chance.", "");
        check("The chance of a remote village was lost.", "");
        check("The village is remote.", "");
    }

    @Test
    void whatIsReportedIsNotTheAuthorsOwn() {
        SentenceWords said = SentenceWords.of("He says that it is likely to rain.");
        assertEquals(true, Estimate.isReported(said, true));
        assertEquals(false, Estimate.isReported(said, false));
        assertEquals(false, Estimate.isReported(SentenceWords.of("It is likely to rain."), true));
    }
}
