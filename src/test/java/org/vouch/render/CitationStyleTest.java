package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bibliography.CarriedStyles;
import org.vouch.bibliography.StyledReferences;
import org.vouch.content.CitationStyle;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;
import org.vouch.content.Settings;
import org.vouch.content.VerifiedBriefing;
import org.vouch.site.Site;
import org.vouch.site.SiteFile;

/** The pages of a briefing with a citation style. */
class CitationStyleTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/vouch/render/styles");

    @TempDir
    Path folder;

    private VerifiedBriefing briefing(String lines) {
        try {
            Path copy = Files.createTempDirectory(folder, "briefing");
            return Fixture.changed(copy, "\nlanguage: en\n", "\n" + lines + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Site site(String lines) {
        return Fixture.site(briefing(lines));
    }

    private static Document page(Site site, String address) {
        return Jsoup.parse(Fixture.page(site, address));
    }

    private static List<String> texts(Document page, String selector) {
        return page.select(selector).eachText();
    }

    @ParameterizedTest
    @CsvSource({"apa, en", "apa, de", "chicago-author-date, en-GB", "chicago-notes-bibliography, de"})
    void bibliographyIsAsExpected(String style, String language) throws IOException {
        Site site = site("language: " + language + "\ncitation-style: " + style);
        List<String> shown = new ArrayList<>();
        shown.add(page(site, "sources/index.html").select("section.consulted").html());
        shown.add(page(site, "notes/fair-2021.html").select("section.consulted").html());
        shown.add(page(site, "notes/fair-2021.html").select("p.cite").outerHtml());
        for (Element row : page(site, "sources/lantern-guest.html").select("dl > div")) {
            if (row.text().startsWith("Reference") || row.text().startsWith("Literaturangabe")) {
                shown.add(row.html());
            }
        }
        assertEquals(4, shown.size());
        GoldenTest.check(
                EXPECTED.resolve("pages-" + style + "-" + language + ".txt"), String.join("\n----\n", shown) + "\n");
    }

    @Test
    void everyPageIsConformant() throws Exception {
        SortedMap<String, byte[]> pages = new TreeMap<>();
        for (SiteFile file :
                site("language: en\ncitation-style: chicago-notes-bibliography").files()) {
            if (file.path().text().endsWith(".html")) {
                pages.put(file.path().text(), file.bytes());
            }
        }
        assertEquals(List.of(), Conformance.errors(pages));
    }

    @Test
    void withoutAStyleNothingChanges() {
        assertEquals(
                Fixture.site().files(),
                site("language: en\ncitation-style: none").files());
    }

    @Test
    void localeOfTheMachineDoesNotMatter() {
        Site expected = site("language: en\ncitation-style: chicago-author-date");
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(
                    expected.files(),
                    site("language: en\ncitation-style: chicago-author-date").files());
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<i>x</i> & <b onclick='y'>",
                "\"><img src=x onerror=alert(1)>",
                "&lt;script&gt;",
                "' onmouseover='alert(1)",
                "]]><!-- -->",
                "</li></ul><h1>"
            })
    void hostileWordsStayWords(String words) throws IOException {
        Reference reference = new Reference(
                "article-journal",
                Optional.of(words),
                List.of(new PersonName(Optional.of(words), Optional.of(words), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Map.of(
                        "container-title", words,
                        "publisher", words,
                        "volume", words,
                        "genre", words,
                        "DOI", "10.1/" + words,
                        "URL", "https://example.org/" + words));
        for (String style : CarriedStyles.NAMES) {
            Optional<StyledReferences> styled = StyledReferences.of(new CitationStyle.Carried(style), "en");
            References references =
                    new References(() -> styled, Fixture.layouts().words("en").value());
            String html = references
                    .of(new ReferenceItem("x", reference))
                    .orElseThrow()
                    .markup();
            Document parsed = Jsoup.parseBodyFragment(html);
            TreeSet<String> elements = new TreeSet<>();
            parsed.body().getAllElements().forEach(element -> elements.add(element.tagName()));
            elements.removeAll(List.of("body", "i", "b", "u", "sup", "sub", "a"));
            assertEquals(new TreeSet<>(), elements, html);
            parsed.body()
                    .getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        assertTrue(List.of("href", "rel").contains(attribute.getKey()), html);
                        assertFalse(
                                attribute.getKey().equals("href")
                                        && !attribute.getValue().startsWith("https://"),
                                html);
                    }));
        }
    }

    @Test
    void styleThatIsTheSameIsReadOnceAndReferencesPrintedOnce() {
        VerifiedBriefing verified = briefing("language: en\ncitation-style: apa");
        Settings settings = verified.briefing().settings();
        RenderMemory memory = new RenderMemory();
        StyledReferences first = memory.references(settings).get().orElseThrow();
        assertSame(first, memory.references(settings).get().orElseThrow());
        Map<String, Object> item = Map.of("id", "x", "type", "webpage", "title", "T");
        assertSame(
                first.entry(item).orElseThrow(),
                memory.references(settings).get().orElseThrow().entry(item).orElseThrow());
        Settings german =
                briefing("language: de\ncitation-style: apa").briefing().settings();
        assertNotSame(first, memory.references(german).get().orElseThrow());
    }

    @Test
    void stagesAreTold() {
        List<String> stages = new ArrayList<>();
        Renderer.render(briefing("language: en\ncitation-style: apa"), Fixture.layouts(), stages::add, file -> {});
        assertEquals(List.of("style", "8 references"), stages);
        stages.clear();
        Renderer.render(Fixture.verified(), Fixture.layouts(), stages::add, file -> {});
        assertEquals(List.of(), stages);
    }
}
