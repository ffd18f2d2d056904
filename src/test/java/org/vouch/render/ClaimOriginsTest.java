package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.render.ChainLayout.Strand;

/** What is said in figures of a claim whose strands each lead from whoever spoke to an article, which comes last. */
class ClaimOriginsTest {
    private static final Words WORDS = Fixture.layouts().words("en").value();

    @Test
    void articlesOfOneAgencyAreOneOrigin() {
        check("agency > x; agency > y; agency > z", 1, "3 articles, 1 known origin");
    }

    @Test
    void wordsFromNobodyKnownCountNobody() {
        check("x", 0, "1 article, no origin stated");
        check("x; agency > y", 1, "2 articles, 1 known origin");
    }

    @Test
    void speakersWhoShareAReporterAreToldApartFromOrigins() {
        check(
                "ministry > agency > x; kremlin > agency > y",
                1,
                "2 articles, 1 known origin: 2 speakers, but no two of them independent of each other");
        check(
                "a > agency > x; b > agency > x; c > x",
                2,
                "1 article, 2 known origins: 3 speakers, at most 2 of them independent of each other");
    }

    @Test
    void oneArticleIsCountedOnce() {
        check("a > x; b > x", 2, "1 article, 2 known origins");
    }

    @Test
    void nothingIsSaidOfAClaimThatNoWordsSupport() {
        assertEquals(
                false, new ClaimOrigins(List.of(), List.of(), 0).inWords(WORDS).isPresent());
    }

    private static void check(String strands, int known, String expected) {
        ClaimOrigins origins = new ClaimOrigins(
                List.of(),
                Stream.of(strands.split("; ")).map(ClaimOriginsTest::strand).toList(),
                known);
        assertEquals(
                expected,
                origins.inWords(WORDS).orElseThrow()
                        + origins.shared(WORDS).map(why -> ": " + why).orElse(""));
    }

    private static Strand strand(String written) {
        List<String> names = new ArrayList<>(List.of(written.split(" > ")));
        String article = names.remove(names.size() - 1);
        return new Strand(names, article);
    }
}
