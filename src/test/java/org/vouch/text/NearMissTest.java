package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NearMissTest {
    @TestFactory
    Stream<DynamicTest> nearMisses() {
        return Specification.read("near.txt")
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> check(example.article(), example.words(), example.expected())));
    }

    @Test
    void aLongTextIsCutDownToWhatStandsAroundTheFirstDifference() {
        String words = "one two three four five six seven eight nine ten eleven twelve ".repeat(9);
        check(
                words + "and so it ended at last. " + words,
                words + "and so it began at last. " + words.strip(),
                "nearest: \"… four five six seven eight nine ten eleven twelve and so it ended at last. one two three four"
                        + " five six seven eight nine ten eleven twelve one two three four five …\""
                        + " (paragraph 1), 1 word differs: \"ended\" ← \"began\"");
    }

    @Test
    void differencesSayWhereTheyStand() {
        NearMiss near = nearest("They left the old town at dawn.", "They left the town at noon.")
                .orElseThrow();
        assertEquals(
                new NearMiss(
                        NearMiss.Kind.WORDS,
                        1,
                        "They left the old town at dawn.",
                        List.of(
                                new NearMiss.Difference("old", "", 14, 1),
                                new NearMiss.Difference("dawn", "noon", 26, 1))),
                near);
    }

    @Test
    void wordsMissingAtTheEndStandAtTheEnd() {
        NearMiss near =
                nearest("They left the old town.", "left the old town. Again").orElseThrow();
        assertEquals(List.of(new NearMiss.Difference("", "Again", 18, 1)), near.differences());
    }

    @Test
    void wordsThatAreEverywhereDoNotSlowTheSearch() {
        String article = "the a of the to the in a the of and the ".repeat(20_000) + "the cat sat on the mat";
        Tokens tokens = Tokens.of(NormalForm.article(article));
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            NearMiss near = NearMiss.of(tokens, quotation("the of the dog sat on the mat the"))
                    .orElseThrow();
            assertEquals(1, near.paragraph());
        }
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
    }

    @Test
    void theLongestQuotationIsCompared() {
        String article =
                IntStream.range(0, 100_000).mapToObj(i -> "w" + i % 5_000).collect(Collectors.joining(" "));
        String words = IntStream.range(0, 2_000)
                .mapToObj(i -> i == 1_000 ? "x" : "w" + i)
                .collect(Collectors.joining(" "));
        long start = System.nanoTime();
        NearMiss near = nearest(article, words).orElseThrow();
        assertEquals(List.of(new NearMiss.Difference("w1000", "x", 4_890, 1)), near.differences());
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    private static void check(String article, String words, String expected) {
        assertEquals(expected, nearest(article, words).map(NearMiss::describe).orElse("nothing"));
    }

    private static Optional<NearMiss> nearest(String article, String words) {
        return NearMiss.of(Tokens.of(NormalForm.article(article)), quotation(words));
    }

    private static Quotation quotation(String words) {
        return assertInstanceOf(Quotation.class, Quotation.parse(words));
    }
}
