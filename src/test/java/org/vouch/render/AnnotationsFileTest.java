package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.vouch.content.CheckedSource;
import org.vouch.content.Source;
import org.vouch.content.VerifiedBriefing;
import org.vouch.site.Site;

/** Other programs find the words again by what the annotations say of them. */
class AnnotationsFileTest {
    private static final VerifiedBriefing VERIFIED = Fixture.verified();
    private static final Site SITE = Fixture.site(VERIFIED);

    @Test
    void everySelectorFindsItsWordsInTheNormalisedArticle() throws IOException {
        int selectors = 0;
        for (CheckedSource source : VERIFIED.sources()) {
            String article = text(source);
            for (JsonNode item : file(source).path("items")) {
                for (JsonNode target : item.path("target")) {
                    check(article, target.at("/selector/0"), target.at("/selector/1"));
                    selectors++;
                }
            }
        }
        int fragments = VERIFIED.sources().stream()
                .flatMap(source -> source.passages().stream())
                .mapToInt(passage -> passage.fragments().size())
                .sum();
        assertEquals(fragments, selectors);
        assertTrue(selectors > 15, selectors + " are too few");
    }

    @Test
    void articleHasItsOwnAddressWhereItsRecordHasOne() throws IOException {
        assertEquals("https://example.org/quay/1", target("karsk-confirms"));
        assertEquals("https://example.org/bridge/sources/untitled-2024.html#article", target("untitled-2024"));
    }

    private static void check(String article, JsonNode quote, JsonNode position) {
        int start = article.offsetByCodePoints(0, position.path("start").intValue());
        int end = article.offsetByCodePoints(0, position.path("end").intValue());
        String exact = quote.path("exact").textValue();
        assertEquals(exact, article.substring(start, end));
        String prefix = quote.path("prefix").asText();
        String suffix = quote.path("suffix").asText();
        assertTrue(article.substring(0, start).endsWith(prefix), prefix + exact);
        assertTrue(article.substring(end).startsWith(suffix), exact + suffix);
    }

    private static String target(String source) throws IOException {
        CheckedSource checked = VERIFIED.sources().stream()
                .filter(s -> s.source().id().value().equals(source))
                .findFirst()
                .orElseThrow();
        return file(checked).at("/items/0/target/0/source").textValue();
    }

    private static JsonNode file(CheckedSource source) throws IOException {
        return new ObjectMapper().readTree(Fixture.page(SITE, AnnotationsFile.address(source)));
    }

    private static String text(CheckedSource source) {
        return ((Source.AtHand) source.source().article()).text().normal().text();
    }
}
