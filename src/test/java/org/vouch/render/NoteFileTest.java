package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Note;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Reported;
import org.vouch.site.SiteFile;

/** A note as one file holds all that it cites, leads to it and back, and needs nothing else. */
class NoteFileTest {
    private static final VerifiedBriefing VERIFIED = Fixture.verified();
    private static final String BASE = "https://example.org/bridge/";

    @TempDir
    private Path folder;

    @Test
    void fileIsAsExpected() throws Exception {
        GoldenTest.check(
                Path.of("src/test/resources/org/vouch/render/expected/notefile.html"),
                file(VERIFIED, "fair-2021").text());
    }

    @Test
    void germanFileIsAsExpected() throws Exception {
        GoldenTest.check(
                Path.of("src/test/resources/org/vouch/render/expected-de/notefile.html"),
                file(Fixture.changed(folder, "\nlanguage: en\n", "\nlanguage: de\n"), "fair-2021")
                        .text());
    }

    @Test
    void everyFileIsConformant() throws Exception {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (VerifiedBriefing briefing : both()) {
            for (Note note : briefing.briefing().notes()) {
                files.put(
                        briefing.briefing().settings().baseUrl().orElse("none") + note.slug(),
                        file(briefing, note.slug().value()).bytes());
            }
        }
        assertEquals(List.of(), Conformance.errors(files));
    }

    @Test
    void everyCitationLeadsToItsWordsInTheFileAndBack() {
        int citations = 0;
        for (VerifiedBriefing briefing : both()) {
            for (Note note : briefing.briefing().notes()) {
                Document file = parsed(briefing, note.slug().value());
                for (Element citation : file.select("a.citation")) {
                    Element words = file.getElementById(citation.attr("href").substring(1));
                    CheckedPassage passage = passage(briefing, citation);
                    assertEquals(
                            passage.pieces().stream()
                                    .filter(CheckedPassage.Marked.class::isInstance)
                                    .map(piece -> ((CheckedPassage.Marked) piece)
                                            .text()
                                            .strip()
                                            .replaceAll("\\s+", " "))
                                    .toList(),
                            words.select("mark").eachText());
                    String back = citation.closest(".fact") == null
                            ? citation.id()
                            : citation.closest(".fact").id();
                    assertTrue(
                            words.select("a").eachAttr("href").contains("#" + back), note.slug() + " " + citation.id());
                    citations++;
                }
            }
        }
        assertTrue(citations > 30, citations + " are too few");
    }

    private static CheckedPassage passage(VerifiedBriefing briefing, Element citation) {
        String id = citation.attr("data-source") + "#" + citation.attr("data-passage");
        return briefing.sources().stream()
                .flatMap(source -> source.passages().stream())
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noLinkIsDeadAndNoIdStandsTwice() {
        List<String> wrong = new ArrayList<>();
        for (VerifiedBriefing briefing : both()) {
            boolean published = briefing.briefing().settings().baseUrl().isPresent();
            for (Note note : briefing.briefing().notes()) {
                Document file = parsed(briefing, note.slug().value());
                List<String> ids = file.select("[id]").eachAttr("id");
                assertEquals(ids.size(), new TreeSet<>(ids).size(), note.slug() + " " + ids);
                for (String link : file.select("body [href]").eachAttr("href")) {
                    boolean isGood = link.startsWith("#")
                            ? ids.contains(link.substring(1))
                            : link.startsWith("https://") && (published || !link.startsWith(BASE));
                    if (!isGood) {
                        wrong.add(note.slug() + " " + link);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void linksToTheRestOfTheSiteAreFullOrNone() {
        assertEquals(
                List.of(BASE + "notes/journeys.html#h-who-is-head-of-state"),
                parsed(VERIFIED, "fair-2021").select(".prose a[href*=/notes/]").eachAttr("href"));
        Document apart = parsed(withoutAddress(), "fair-2021");
        assertEquals(
                List.of(), apart.select(".prose a[href*=/notes/], a.entity").eachAttr("href"));
        assertEquals(
                parsed(VERIFIED, "fair-2021").select(".prose").text(),
                apart.select(".prose").text());
    }

    @Test
    void nothingIsFetchedAndNothingRuns() {
        for (Note note : VERIFIED.briefing().notes()) {
            Document file = parsed(VERIFIED, note.slug().value());
            assertEquals(
                    List.of(),
                    file.select("script, [src], [srcset], [style], form").eachAttr("outerHtml"));
            assertEquals(
                    List.of("data:,", BASE + "notes/" + note.slug() + ".html"),
                    file.select("link").eachAttr("href"));
            String css = file.selectFirst("style").data();
            assertEquals(false, css.contains("url(") || css.contains("@import"));
            assertEquals(Policy.ofFile(css), file.head().child(0).attr("content"));
        }
    }

    @Test
    void factsAreThereWithTheWordsThatTheyRestOn() {
        Document file = parsed(VERIFIED, "fair-2021");
        List<String> facts = file.select("section.fact").eachAttr("id");
        assertTrue(facts.size() >= 3, facts.toString());
        assertTrue(facts.containsAll(file.select("a.fact").eachAttr("href").stream()
                .map(link -> link.substring(1))
                .toList()));
        assertTrue(file.select("section.fact .evidence a[href^=#]").size() >= 3);
    }

    @Test
    void mistakeInTheLayoutIsReportedAndNothingIsMade() throws Exception {
        Files.writeString(folder.resolve("notefile.ftlh"), "${page.nothing}");
        Reported<Optional<SiteFile>> made = NoteFile.of(
                VERIFIED,
                Layouts.of(folder),
                VERIFIED.briefing().note("fair-2021").orElseThrow());
        assertTrue(made.value().isEmpty());
        assertEquals(
                "layouts/notefile.ftlh",
                made.diagnostics().stream().map(found -> found.span().file()).collect(Collectors.joining()));
    }

    private List<VerifiedBriefing> both() {
        return List.of(VERIFIED, withoutAddress());
    }

    private VerifiedBriefing withoutAddress() {
        return Fixture.changed(folder.resolve("apart"), "\nbase-url: " + BASE + "\n", "\n");
    }

    private static Document parsed(VerifiedBriefing briefing, String note) {
        return Jsoup.parse(file(briefing, note).text());
    }

    static SiteFile file(VerifiedBriefing briefing, String note) {
        Reported<Optional<SiteFile>> made = NoteFile.of(
                briefing, Fixture.layouts(), briefing.briefing().note(note).orElseThrow());
        assertEquals(List.of(), made.diagnostics());
        return made.value().orElseThrow();
    }
}
