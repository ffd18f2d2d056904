package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.site.Site;
import org.vouch.site.SitePath;

/** What the heads of pages tell other programs; whole heads are among the golden files. */
class StructuredDataTest {
    private static final Site SITE = Fixture.site();

    @TempDir
    private Path folder;

    @Test
    void eachKindOfPageSaysWhatItIs() throws IOException {
        TreeMap<String, String> types = new TreeMap<>();
        for (String page :
                List.of("index.html", "notes/fair-2021.html", "facts/fair-2021.html", "sources/hostile.html")) {
            types.put(page, data(page(SITE, page)).path("@type").textValue());
        }
        assertEquals(
                "{facts/fair-2021.html=WebPage, index.html=WebSite, notes/fair-2021.html=Report,"
                        + " sources/hostile.html=WebPage}",
                types.toString());
    }

    @Test
    void onlyThesePropertiesAreUsed() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String page : pages()) {
            Document document = page(SITE, page);
            if (document.selectFirst("script[type]") != null) {
                gather(data(document), names);
            }
        }
        assertEquals(
                "[@context, @id, @type, about, abstract, appearance, author, citation, dateModified, datePublished,"
                        + " description, familyName, givenName, hasPart, inLanguage, isPartOf, name, publisher, text, url]",
                names.toString());
    }

    @Test
    void dateThatWasWorkedOutIsNotTheArticles() throws IOException {
        assertEquals(
                "2021-01-28",
                data(page(SITE, "sources/karsk-confirms.html"))
                        .at("/about/datePublished")
                        .asText());
        assertEquals(
                "",
                data(page(SITE, "sources/untitled-2024.html"))
                        .at("/about/datePublished")
                        .asText());
    }

    @Test
    void pageWithoutABaseAddressNamesNone() throws IOException {
        Document page = page(local(), "notes/fair-2021.html");
        assertEquals(
                List.of(),
                page.select("[rel=canonical], [property=og:url], [property=og:image], [name=citation_public_url]"));
        assertEquals("summary", page.select("[name=twitter:card]").attr("content"));
        assertEquals("../notes/fair-2021.html", data(page).path("@id").asText());
        assertEquals(
                "../sources/lantern-guest.html#article",
                data(page).at("/citation/0/@id").asText());
        assertEquals(
                List.of(),
                local().files().stream()
                        .filter(file -> file.path().text().endsWith(".png"))
                        .toList());
    }

    @Test
    void localeNeedsACountry() throws IOException {
        assertEquals("", page(SITE, "index.html").select("[property=og:locale]").attr("content"));
        assertEquals(
                "en_GB",
                page(changed("language: en\n", "language: en-GB\n"), "index.html")
                        .select("[property=og:locale]")
                        .attr("content"));
    }

    @Test
    void missingPageOfASiteWithoutABaseAddressHasNoLinkAndTellsTheWay() throws IOException {
        Document missing = page(local(), "404.html");
        assertEquals(List.of(), missing.select("[href]:not([href^=data:]), [src]"));
        assertEquals(
                WordsFiles.of("en").get("missing.way"),
                missing.select("p").last().text());
    }

    @Test
    void correctionsTellWhereMistakesAreReported() throws IOException {
        String form = "https://example.org/forge/bridge/issues/new?template=mistake.yml&page=corrections.html";
        assertEquals(
                List.of(form),
                page(SITE, "corrections.html").select("main section a").eachAttr("href"));
        String nowhere = page(changed("repository: .*\n", ""), "corrections.html")
                .select("main section p")
                .text();
        assertTrue(nowhere.endsWith(WordsFiles.of("en").get("corrections.nowhere")), nowhere);
    }

    @Test
    void siteWithoutADatedNoteHasNoFeedAndLinksToNone() throws IOException {
        Site undated = changed("(?m)^(date|updated): .*\n", "");
        assertEquals(Optional.empty(), undated.file(SitePath.of("feed.xml")));
        assertEquals(List.of(), page(undated, "index.html").select("[rel=alternate]"));
    }

    private Site local() throws IOException {
        return changed("base-url: https://example.org/bridge/\n", "");
    }

    /** Returns the site of the fixture with something else in {@code briefing.yaml}. */
    private Site changed(String was, String now) throws IOException {
        try (Stream<Path> files = Files.walk(Fixture.ROOT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Fixture.ROOT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replaceAll(was, now));
            }
        }
        return Fixture.site(Fixture.verified(folder, folder.resolve("archive")));
    }

    private static List<String> pages() {
        return SITE.files().stream()
                .map(file -> file.path().text())
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    private static Document page(Site site, String address) {
        return Jsoup.parse(Fixture.page(site, address));
    }

    private static JsonNode data(Document page) throws IOException {
        List<Element> scripts = page.select("script[type]");
        assertEquals(1, scripts.size());
        return new ObjectMapper().readTree(scripts.get(0).data());
    }

    private static void gather(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> gather(child, names));
    }
}
