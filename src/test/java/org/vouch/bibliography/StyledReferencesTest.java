package org.vouch.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bibliography.Run.Face;
import org.vouch.content.CitationStyle;

class StyledReferencesTest {
    private static final Map<String, Object> NEWS = Map.of(
            "id", "news",
            "type", "article-newspaper",
            "title", "Ferry to \"sail\" on Tuesday",
            "author", List.of(Map.of("family", "Roe", "given", "Jane"), Map.of("family", "Quay", "given", "Ann")),
            "container-title", "The Gazette",
            "issued", Map.of("date-parts", List.of(List.of(2024, 5, 6))));

    private static StyledReferences carried(String style, String language) {
        return StyledReferences.of(new CitationStyle.Carried(style), language).orElseThrow();
    }

    private static String text(StyledReferences references, Map<String, Object> item) {
        return references.entry(item).orElseThrow().text();
    }

    private static Map<String, Object> titled(String title) {
        return Map.of("id", "x", "type", "webpage", "title", title);
    }

    @Test
    void plainFormHasNothingHere() {
        assertEquals(Optional.empty(), StyledReferences.of(new CitationStyle.Plain(), "en"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Roe, Jane, and Ann Quay. “Ferry to ‘Sail’ on Tuesday.” The Gazette, May 6, 2024.",
                "en-GB | Roe, Jane, and Ann Quay. ‘Ferry to “Sail” on Tuesday’. The Gazette, 6 May 2024.",
                "de | Roe, Jane, und Ann Quay. „Ferry to ‚sail‘ on Tuesday“. The Gazette, 6. Mai 2024.",
                "de-CH | Roe, Jane, und Ann Quay. «Ferry to ‹sail› on Tuesday». The Gazette, 6. Mai 2024.",
                "fr-FR | Roe, Jane, et Ann Quay. « Ferry to “sail” on Tuesday ». The Gazette, 6 mai 2024.",
                "qqq | Roe, Jane, and Ann Quay. “Ferry to ‘Sail’ on Tuesday.” The Gazette, May 6, 2024."
            })
    void wordsAreThoseOfTheLanguage(String language, String expected) {
        assertEquals(expected, text(carried("chicago-notes-bibliography", language), NEWS));
    }

    @Test
    void emphasisAndAddressesAreRuns() {
        Map<String, Object> page = new HashMap<>(titled("Timetable"));
        page.put("URL", "https://example.org/?a=1&b=2");
        assertEquals(
                List.of(
                        new Run("Timetable", Set.of(Face.ITALIC), Optional.empty()),
                        new Run(". (n.d.). Retrieved ", Set.of(), Optional.empty()),
                        new Run("https://example.org/?a=1&b=2", Set.of(), Optional.of("https://example.org/?a=1&b=2"))),
                carried("apa", "en").entry(page).orElseThrow().runs());
        page.put("URL", "javascript:alert(1)");
        assertEquals(
                List.of(),
                carried("apa", "en").entry(page).orElseThrow().runs().stream()
                        .flatMap(run -> run.address().stream())
                        .toList());
    }

    @Test
    void numericStyleOfTheProjectIsPrintedWithoutNumbers() throws IOException {
        String xml = Files.readString(Path.of("src/test/resources/org/vouch/bibliography/ieee.csl"));
        StyledReferences ieee = StyledReferences.of(new CitationStyle.Own("content/styles/ieee.csl", xml), "en")
                .orElseThrow();
        assertEquals("J. Roe and A. Quay, “Ferry to ‘sail’ on Tuesday,” The Gazette, May 06, 2024.", text(ieee, NEWS));
    }

    @Test
    void uncertainDateIsUncertain() {
        Map<String, Object> item = new HashMap<>(titled("A visit"));
        item.put("issued", Map.of("date-parts", List.of(List.of(2024)), "circa", true));
        assertEquals("A visit. (ca. 2024).", text(carried("apa", "en"), item));
        assertEquals("“A Visit.” [2024?].", text(carried("chicago-author-date", "en"), item));
    }

    @Test
    void dateInWordsStandsOnce() {
        Map<String, Object> item = new HashMap<>(titled("Live report"));
        item.put("issued", Map.of("literal", "since 2024"));
        assertEquals("Live report. (since 2024).", text(carried("apa", "en"), item));
    }

    @Test
    void orderIsTheStylesWordByWord() {
        StyledReferences apa = carried("apa", "en");
        assertEquals(
                List.of("A season", "About", "Älter", "“Fog” at sea", "Fogs", "Zoo"),
                Stream.of("Zoo", "Fogs", "About", "Älter", "“Fog” at sea", "A season")
                        .map(title -> apa.entry(titled(title)).orElseThrow())
                        .sorted(apa.order())
                        .map(entry -> entry.text().replaceFirst("\\. \\(n\\.d\\.\\)\\.", ""))
                        .toList());
    }

    @Test
    void referenceThatIsTheSameIsPrintedOnce() {
        StyledReferences apa = carried("apa", "en");
        assertSame(apa.entry(NEWS).orElseThrow(), apa.entry(new HashMap<>(NEWS)).orElseThrow());
        Map<String, Object> changed = new HashMap<>(NEWS);
        changed.put("title", "Ferry to sail on Wednesday");
        assertNotSame(apa.entry(NEWS).orElseThrow(), apa.entry(changed).orElseThrow());
    }

    @Test
    void localeOfTheMachineDoesNotMatter() {
        Map<String, Object> report = Map.of(
                "id",
                "r",
                "type",
                "report",
                "title",
                "INTERIM FINDINGS IN ISTANBUL",
                "genre",
                "INTERIM REPORT",
                "publisher",
                "Istanbul Institute",
                "issued",
                Map.of("date-parts", List.of(List.of(2024))));
        Locale machine = Locale.getDefault();
        for (String style : CarriedStyles.NAMES) {
            String expected = text(carried(style, "en"), report);
            try {
                Locale.setDefault(new Locale("tr", "TR"));
                assertEquals(expected, text(carried(style, "en"), report), style);
                assertEquals(new Locale("tr", "TR"), Locale.getDefault());
            } finally {
                Locale.setDefault(machine);
            }
        }
    }

    @Test
    void longTextsAndRowsOfMarksAreLeftToThePlainForm() {
        StyledReferences chicago = carried("chicago-author-date", "en");
        assertEquals(Optional.empty(), chicago.entry(titled("a".repeat(301))));
        assertEquals(Optional.empty(), chicago.entry(titled("http:a" + "!".repeat(12))));
        assertEquals("“Http:A!!!!!!!!!!!” n.d.", text(chicago, titled("http:a" + "!".repeat(11))));
        Map<String, Object> told = new HashMap<>(titled("T"));
        told.put("abstract", "a ".repeat(1_000));
        assertEquals("“T.” n.d.", text(chicago, told));
        Map<String, Object> numbered = new HashMap<>(titled("T"));
        numbered.put("page", "1".repeat(61));
        assertEquals(Optional.empty(), chicago.entry(numbered));
        Map<String, Object> crowd = new HashMap<>(titled("T"));
        crowd.put("author", Collections.nCopies(101, Map.of("literal", "Somebody")));
        assertEquals(Optional.empty(), chicago.entry(crowd));
    }

    @ParameterizedTest
    @CsvSource({
        "http:a!!!!!!!!!!! ",
        "(a",
        "\"",
        "'",
        "“‘",
        "a.",
        "<i>",
        "http://a.com/(",
        "a@b.",
        "d'",
        "\u00e9-",
        "1-",
        "A’s "
    })
    void noTitleTakesLong(String piece) {
        StyledReferences chicago = carried("chicago-author-date", "en");
        String title = piece.repeat(300 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> chicago.entry(titled(title)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-",
                "1, ",
                "1&",
                "a1-",
                "§",
                "{",
                "\\",
                "(",
                "IV-",
                "1–2, ",
                "\ud83d\ude00",
                "\u0000",
                "-",
                "–",
                " and ",
                "e",
                "\n"
            })
    void noNumberTakesLongOrIsTalkedOf(String piece) {
        Map<String, Object> item = new HashMap<>(NEWS);
        item.put("type", "article-journal");
        for (String name : List.of("page", "volume", "issue", "number", "edition", "number-of-pages", "version")) {
            item.put(name, ("12" + piece.repeat(3) + "3" + (piece + "4").repeat(60)).substring(0, 60));
        }
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            for (String style : CarriedStyles.NAMES) {
                StyledReferences references = carried(style, "en");
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> references.entry(item));
            }
        } finally {
            System.setErr(err);
        }
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }
}
