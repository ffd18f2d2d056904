package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts made to be slow; the bounds are wide, so that only a wrong kind of growth passes them. */
class HostileTextTest {
    private static final Tokens THE = Tokens.of(NormalForm.article("the ".repeat(60_000)));

    @Test
    void oneWordAllOverIsListedUpToTheLimit() {
        check(THE, "the", Matcher.MAX_PLACES);
        check(THE, "the ".repeat(2_000), Matcher.MAX_PLACES);
        check(THE, "[T]he ".repeat(64), Matcher.MAX_PLACES);
        check(THE, "the the the [...] the the the [...] the the the [...] the the the", Matcher.MAX_PLACES);
        check(THE, "the the the [...] ".repeat(19) + "the the the", Matcher.MAX_PLACES);
        check(THE, "the the the [...] ".repeat(20) + "the the the", 0);
    }

    @Test
    void manyBeginningsWithoutEndAreNoTrouble() {
        Tokens tokens = Tokens.of(NormalForm.article(("the ".repeat(900) + "end ").repeat(300)));
        check(tokens, "the ".repeat(1_000), 0);
        check(tokens, "the ".repeat(500) + "[t]he " + "the ".repeat(1_000), 0);
        check(tokens, "the [x], ".repeat(60) + "the ".repeat(1_500), 0);
        check(tokens, "the ".repeat(900) + "end", 300);
        check(tokens, "end the the [...] the the end", 0);
        check(tokens, "the the the [...] the the the [...] the end the [...] the end the", 0);
    }

    @Test
    void fragmentsThatNeverMeetAreNoTrouble() {
        String article = "a b c ".repeat(40_000) + "\n" + "d e f ".repeat(40_000);
        check(Tokens.of(NormalForm.article(article)), "a b c [...] d e f", 0);
        check(Tokens.of(NormalForm.article(article)), "d e f [...] a b c", 0);
    }

    @Test
    void wordsOfOneHashAreNoTrouble() {
        // "Aa" and "BB" have one hash code, so all words of n such pairs have.
        String article = IntStream.range(0, 1 << 16)
                .mapToObj(i -> IntStream.range(0, 16)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> check(Tokens.of(NormalForm.article(article)), "Aa".repeat(16), 1));
    }

    @Test
    void aWordOfAMillionLettersIsOneToken() {
        Tokens tokens = Tokens.of(NormalForm.article("a".repeat(1_000_000)));
        assertEquals(1, tokens.size());
        check(tokens, "a".repeat(1_000_000), 1);
        check(tokens, "a".repeat(999_999), 0);
    }

    @Test
    void nestedAndUnclosedBracketsAreReadOnce() {
        for (String words :
                List.of("[".repeat(100_000), "]".repeat(100_000), "\\".repeat(100_000), "[]".repeat(100_000))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertInstanceOf(ParsedQuotation.Mistaken.class, Quotation.parse(words)));
        }
    }

    @Test
    void thousandsOfQuotationsOfOneArticleCostTheirOwnLength() {
        Random random = new Random(5);
        StringBuilder article = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            article.append("word").append(random.nextInt(3_000)).append(i % 60 == 0 ? ".\n" : " ");
        }
        Tokens tokens = Tokens.of(NormalForm.article(article.toString()));
        List<String> quotations = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int first = random.nextInt(tokens.size() - 20);
            quotations.add(tokens.text(first, first + 12));
        }
        quotations.add(tokens.text(1_000, 1_600));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> quotations.forEach(words -> assertEquals(1, count(tokens, words))));
    }

    private static void check(Tokens tokens, String words, int places) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(places, count(tokens, words)));
    }

    private static int count(Tokens tokens, String words) {
        Quotation quotation = assertInstanceOf(Quotation.class, Quotation.parse(words));
        return Matcher.find(tokens, quotation, Pins.NONE, 2).size();
    }
}
