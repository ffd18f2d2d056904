package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.content.CheckedSource;
import org.vouch.content.Source;
import org.vouch.content.VerifiedBriefing;
import org.vouch.site.Site;

/** Other programs find the words again by what the annotations say of them. */
class AnnotationsFileTest {
    private static final VerifiedBriefing VERIFIED = Fixture.verified();
    private static final Site SITE = Fixture.site(VERIFIED);
    private static final JsonSchema SCHEMA = schema();

    @TempDir
    private Path folder;

    private static JsonSchema schema() {
        try {
            String text = Files.readString(Path.of("src/test/resources/org/vouch/formats/web-annotation.schema.json"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            text,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

    /** What any reader of annotations does with a quotation, W3C Web Annotation §4.2.4: look for it with what surrounds it. */
    @Test
    void everyQuotationStandsOnceInItsArticleWithWhatSurroundsIt() throws IOException {
        assertEquals(List.of(), elsewhere(VERIFIED, 15));
    }

    @Test
    void everyQuotationOfThisBriefingStandsOnceInItsArticle() throws IOException {
        Path archive = Path.of("archive").toAbsolutePath();
        Assumptions.assumeTrue(
                Files.isDirectory(archive), "no archive/ is here: what is compared with the articles is skipped");
        assertEquals(List.of(), elsewhere(Fixture.verified(archive.getParent(), archive), 70));
    }

    /** Returns the quotations that are not found once, or not at their positions. */
    private static List<String> elsewhere(VerifiedBriefing briefing, int least) throws IOException {
        List<String> elsewhere = new ArrayList<>();
        Site site = Fixture.site(briefing);
        int found = 0;
        for (CheckedSource source : briefing.sources()) {
            String article = text(source);
            JsonNode page = json(Fixture.page(site, AnnotationsFile.address(source)));
            for (JsonNode item : page.path("items")) {
                for (JsonNode target : item.path("target")) {
                    if (start(article, target.at("/selector/0"))
                            != target.at("/selector/1/start").intValue()) {
                        elsewhere.add(item.path("id").asText());
                    }
                    found++;
                }
            }
        }
        assertTrue(found >= least, found + " are too few");
        return elsewhere;
    }

    /** Returns where the words begin, in code points; -1 where they do not stand once with what surrounds them. */
    private static int start(String article, JsonNode quote) {
        String prefix = quote.path("prefix").asText();
        String whole =
                prefix + quote.path("exact").asText() + quote.path("suffix").asText();
        int at = article.indexOf(whole);
        boolean isOnce = at >= 0 && article.indexOf(whole, at + 1) < 0;
        return isOnce ? article.codePointCount(0, at + prefix.length()) : -1;
    }

    @Test
    void everyFileIsAsTheDataModelHasIt() throws IOException {
        for (VerifiedBriefing briefing :
                List.of(VERIFIED, Fixture.changed(folder, "\nbase-url: https://example.org/bridge/\n", "\n"))) {
            Site site = Fixture.site(briefing);
            List<String> files = new ArrayList<>(List.of(AnnotationCollection.whole(briefing)));
            files.add(Fixture.page(site, AnnotationCollection.ADDRESS));
            for (CheckedSource source : briefing.sources()) {
                files.add(Fixture.page(site, AnnotationsFile.address(source)));
            }
            for (String file : files) {
                assertEquals(Set.of(), SCHEMA.validate(new ObjectMapper().readTree(file)), file);
            }
        }
    }

    @Test
    void whatTheDataModelForbidsIsSeen() throws IOException {
        String page =
                Fixture.page(SITE, AnnotationsFile.address(VERIFIED.sources().get(0)));
        for (List<String> change : List.of(
                List.of("\"TextQuoteSelector\"", "\"Quote\""),
                List.of("\"start\":", "\"begin\":"),
                List.of("\"id\":\"https:", "\"id\":\"a b:"),
                List.of("ns/anno.jsonld", "ns/other.jsonld"))) {
            assertTrue(page.contains(change.get(0)));
            JsonNode wrong = json(page.replaceFirst(change.get(0), change.get(1)));
            assertFalse(SCHEMA.validate(wrong).isEmpty(), change.toString());
        }
    }

    @Test
    void pagesOfTheCollectionFollowEachOther() throws IOException {
        JsonNode collection = json(Fixture.page(SITE, AnnotationCollection.ADDRESS));
        String next = collection.get("first").asText();
        int items = 0;
        String last = "";
        while (!next.isEmpty()) {
            JsonNode page = json(Fixture.page(SITE, next.replace("https://example.org/bridge/", "")));
            assertEquals(collection.get("id"), page.get("partOf"));
            assertEquals(items, page.get("startIndex").intValue());
            assertEquals(last, page.path("prev").asText());
            items += page.get("items").size();
            last = next;
            next = page.path("next").asText();
        }
        assertEquals(collection.get("last").asText(), last);
        assertEquals(collection.get("total").intValue(), items);
    }

    @Test
    void wholeCollectionHasEveryAnnotationOfThePages() throws IOException {
        List<JsonNode> ofPages = new ArrayList<>();
        for (CheckedSource source : VERIFIED.sources()) {
            file(source).get("items").forEach(ofPages::add);
        }
        List<JsonNode> whole = new ArrayList<>();
        json(AnnotationCollection.whole(VERIFIED)).at("/first/items").forEach(whole::add);
        assertEquals(ofPages, whole);
    }

    @Test
    void withoutAnAddressIdsAreRelativeToTheFolderOfTheSite() throws IOException {
        VerifiedBriefing apart = Fixture.changed(folder, "\nbase-url: https://example.org/bridge/\n", "\n");
        JsonNode first = json(AnnotationCollection.whole(apart)).at("/first/items/0");
        String id = first.get("id").asText();
        assertTrue(id.matches("annotations/[a-z0-9-]+\\.jsonld#p-.*"), id);
        String body = first.get("body").asText();
        assertTrue(body.matches("sources/[a-z0-9-]+\\.html#p-.*"), body);
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

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static JsonNode file(CheckedSource source) throws IOException {
        return new ObjectMapper().readTree(Fixture.page(SITE, AnnotationsFile.address(source)));
    }

    private static String text(CheckedSource source) {
        return ((Source.AtHand) source.source().article()).text().normal().text();
    }
}
