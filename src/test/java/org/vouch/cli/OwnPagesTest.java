package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.render.Conformance;

/** What the pages of this project's own briefing weigh, and whether they are HTML as the standard has it. */
class OwnPagesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final long NOTE_LIMIT = 100 << 10;
    private static final long SCRIPT_LIMIT = 15 << 10;

    @TempDir
    private static Path folder;

    private static final SortedMap<String, byte[]> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        int code = new Vouch(PROJECT, System.in, System.out, System.err).run("build", "-q", "-d", folder + "/site");
        assertEquals(0, code);
        try (Stream<Path> files = Files.walk(site())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                PAGES.put(site().relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        assertTrue(PAGES.size() > 60, PAGES.size() + " pages are too few to be all");
    }

    @Test
    void everyPageIsConformant() throws Exception {
        assertEquals(List.of(), Conformance.errors(PAGES));
    }

    @Test
    void noteWithAllItNeedsButFontsStaysUnderItsWeight() throws IOException {
        for (String page : PAGES.keySet()) {
            if (page.startsWith("notes/")) {
                long weight =
                        PAGES.get(page).length + weight(page, "link[rel=stylesheet], script[src], link[rel=icon]");
                assertTrue(weight < NOTE_LIMIT, page + " weighs " + weight + " bytes");
            }
        }
    }

    @Test
    void scriptsOfEachPageStayUnderTheirWeight() throws IOException {
        for (String page : PAGES.keySet()) {
            long weight = weight(page, "script[src]:not([src$=search-index.js])");
            assertTrue(weight < SCRIPT_LIMIT, page + " has " + weight + " bytes of scripts");
        }
    }

    private static long weight(String page, String selector) throws IOException {
        Path file = site().resolve(page);
        long weight = 0;
        for (String link : Jsoup.parse(file).select(selector).eachAttr("href")) {
            weight += link.startsWith("data:")
                    ? 0
                    : Files.size(file.resolveSibling(link).normalize());
        }
        for (String link : Jsoup.parse(file).select(selector).eachAttr("src")) {
            weight += Files.size(file.resolveSibling(link).normalize());
        }
        return weight;
    }

    private static Path site() {
        return folder.resolve("site");
    }
}
