package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.vouch.content.CheckedPassage;
import org.vouch.content.VerifiedBriefing;
import org.vouch.site.Site;
import org.vouch.site.SitePath;

class SearchIndexTest {
    /** So many words in a row are no accident. */
    private static final int RUN = 7;

    private static final VerifiedBriefing VERIFIED = Fixture.verified();
    private static final Site SITE = Fixture.site(VERIFIED);
    private static final String SCRIPT = Fixture.page(SITE, "assets/search-index.js");
    private static final JsonNode INDEX = index();

    @Test
    void everyAddressLeadsToSomethingThatIsThere() {
        List<String> dead = new ArrayList<>();
        INDEX.forEach(group -> group.forEach(row -> {
            String address = row.get(0).asText();
            Stream.concat(Stream.of(address), anchors(row).map(anchor -> address + "#" + anchor))
                    .filter(target -> !isThere(target))
                    .forEach(dead::add);
        }));
        assertEquals(List.of(), dead);
    }

    /** Whatever the rights in an article are: its words are found by the quotations alone. */
    @Test
    void wordsOfAnArticleStandInItsQuotationsAlone() {
        List<String> expected = VERIFIED.sources().stream()
                .flatMap(source -> source.passages().stream())
                .map(passage ->
                        passage.pieces().stream().map(SearchIndexTest::shown).collect(Collectors.joining()))
                .toList();
        List<String> quoted = new ArrayList<>();
        INDEX.get("sources")
                .forEach(row ->
                        row.path(4).forEach(part -> quoted.add(part.get(1).asText())));
        assertEquals(expected, quoted);
    }

    @Test
    void noRunOfClosedWordsOfAnArticleIsInTheIndex() throws IOException {
        String index = plain(SCRIPT.replace('"', '\n'));
        String opened = plain(VERIFIED.sources().stream()
                .flatMap(source -> source.passages().stream())
                .map(passage -> passage.prefix() + " " + String.join(" … ", passage.words()) + " " + passage.suffix())
                .collect(Collectors.joining("\n")));
        List<String> found = new ArrayList<>();
        int closed = 0;
        for (String folder : List.of("archive", "content/sources")) {
            try (Stream<Path> files = Files.list(Fixture.ROOT.resolve(folder))) {
                for (Path article :
                        files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                    for (String run : runs(Files.readString(article))) {
                        boolean isOpen = opened.contains(run);
                        closed += isOpen ? 0 : 1;
                        if (!isOpen && index.contains(run)) {
                            found.add(run);
                        }
                    }
                }
            }
        }
        assertTrue(closed > 50, closed + " runs are too few to mean anything");
        assertEquals(List.of(), found);
    }

    @Test
    void indexIsNoMoreThanOneAssignment() {
        assertTrue(SCRIPT.startsWith("var vouchSearch = {\n") && SCRIPT.endsWith("\n};\n"));
        assertEquals(-1, SCRIPT.indexOf('<'), "nothing in it can end a script");
    }

    private static Stream<String> anchors(JsonNode row) {
        return IntStream.range(0, row.path(4).size())
                .mapToObj(i -> row.path(4).get(i).get(0).asText())
                .filter(anchor -> !anchor.isEmpty());
    }

    private static boolean isThere(String target) {
        String[] parts = target.split("#", 2);
        return SITE.file(SitePath.of(parts[0])).isPresent()
                && (parts.length == 1
                        || Jsoup.parse(Fixture.page(SITE, parts[0])).getElementById(parts[1]) != null);
    }

    private static String shown(CheckedPassage.Piece piece) {
        return piece instanceof CheckedPassage.Marked marked
                ? marked.text()
                : piece instanceof CheckedPassage.Inserted inserted ? "[" + inserted.text() + "]" : "[…]";
    }

    private static List<String> runs(String text) {
        List<String> words = List.of(plain(text).strip().split(" "));
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> " " + String.join(" ", words.subList(i, i + RUN)) + " ")
                .toList();
    }

    private static String plain(String text) {
        return " " + text.replaceAll("[^\\p{L}\\p{N}\n]+", " ").replaceAll(" ?\n ?", " \n ") + " ";
    }

    private static JsonNode index() {
        try {
            return new ObjectMapper().readTree(SCRIPT.substring(SCRIPT.indexOf('{'), SCRIPT.lastIndexOf(';')));
        } catch (IOException e) {
            throw new AssertionError("the index can be read as JSON", e);
        }
    }
}
