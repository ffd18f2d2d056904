package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Follows citations of this project's own briefing in a real browser, without scripts: to the words, and back. */
class CitationTest {
    @TempDir
    private static Path folder;

    private static Path site;
    private static Map<String, String> words;

    @BeforeAll
    static void buildTheSite() throws IOException {
        site = OwnSite.buildIn(folder).folder();
        words = words(site);
    }

    @Test
    void everyCitationLeadsToItsWordsAndBackFromAFolder() throws IOException {
        ChromeDriver browser = Browser.start(true, folder.resolve("profile-frame"), "--allow-file-access-from-files");
        try {
            Files.writeString(folder.resolve("follow.html"), resource("follow.html"));
            browser.get("file://" + folder.resolve("follow.html"));
            browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
            int followed = 0;
            for (List<Use> uses : usesByPage().values()) {
                followed += followInFrames(browser, uses);
            }
            assertTrue(followed >= 200, followed + " citations are too few to be all");
            System.out.println("citations followed to their words and back, from file://, scripts off: " + followed);
        } finally {
            browser.quit();
        }
    }

    @Test
    void aClickOnACitationOfEveryPageLeadsToItsWordsAndBackFromAFolder() throws IOException {
        clickOneOfEveryPage("file://" + site + "/", folder.resolve("profile-file"));
    }

    @Test
    void aClickOnACitationOfEveryPageLeadsToItsWordsAndBackUnderASubPath() throws IOException {
        try (FileServer server = new FileServer(site, "/any/path/")) {
            clickOneOfEveryPage(server.address(), folder.resolve("profile-http"));
        }
    }

    private static void clickOneOfEveryPage(String address, Path profile) throws IOException {
        WebDriver browser = Browser.start(false, profile);
        try {
            for (List<Use> uses : usesByPage().values()) {
                follow(browser, address, uses.get(0));
            }
        } finally {
            browser.quit();
        }
    }

    /**
     * Follows the links of the citations of one page in frames, the page and its sources side by side, so that no citation
     * costs a message to the browser or loads a page anew; returns how many.
     */
    private static int followInFrames(ChromeDriver browser, List<Use> uses) {
        List<Map<String, String>> arguments = uses.stream().map(Use::toMap).toList();
        Object seen = browser.executeAsyncScript(
                "const done = arguments[2]; followAll(arguments[0], arguments[1]).then(done, e => done(String(e)));",
                "file://" + site + "/",
                arguments);
        List<Map<String, Object>> expected = uses.stream()
                .map(use -> Map.<String, Object>of("use", use.toMap(), "marked", words.get(use.passage()), "error", ""))
                .toList();
        assertEquals(expected, seen);
        return uses.size();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CitationTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One citation: the page it stands on, its id there, the id of the fact it stands in, and of the passage it cites. */
    private record Use(String page, String id, String within, String passage) {
        private Map<String, String> toMap() {
            return Map.of("page", page, "id", id, "within", within, "passage", passage);
        }
    }

    private static Map<String, List<Use>> usesByPage() throws IOException {
        return uses().stream().collect(Collectors.groupingBy(Use::page, TreeMap::new, Collectors.toList()));
    }

    private static List<Use> uses() throws IOException {
        List<Use> uses = new ArrayList<>();
        for (Path file : Browser.pages(site)) {
            String page = site.relativize(file).toString();
            for (Element link : Jsoup.parse(file).select("a.citation")) {
                String passage = link.attr("data-source") + "#" + link.attr("data-passage");
                assertEquals("doc-noteref", link.attr("role"), page);
                assertTrue(List.of("verified", "proven").contains(link.attr("data-verdict")), page);
                Element fact = link.closest("[id^=f-]");
                uses.add(new Use(page, link.id(), fact == null ? link.id() : fact.id(), passage));
            }
        }
        return uses;
    }

    private static void follow(WebDriver browser, String address, Use use) {
        String page = address + use.page();
        if (!browser.getCurrentUrl().split("#")[0].equals(page)) {
            browser.get(page);
        }
        browser.findElement(By.id(use.id())).click();
        WebElement target = browser.findElement(By.cssSelector(":target"));
        List<String> marked = target.findElements(By.cssSelector("mark")).stream()
                .map(mark -> mark.getDomProperty("textContent"))
                .toList();
        assertEquals(words.get(use.passage()), String.join(" … ", marked), use.toString());
        Set<String> back = new TreeSet<>(List.of(page + "#" + use.id(), page + "#" + use.within()));
        String ends = "a[href$='#%s'], a[href$='#%s']".formatted(use.id(), use.within());
        target.findElements(By.cssSelector(ends)).stream()
                .filter(link -> back.contains(link.getDomProperty("href")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no way back to " + back))
                .click();
        assertTrue(back.contains(browser.getCurrentUrl()), browser.getCurrentUrl());
        WebElement returned = browser.findElement(By.cssSelector(":target"));
        assertTrue(
                use.id().equals(returned.getDomAttribute("id"))
                        || !returned.findElements(By.id(use.id())).isEmpty(),
                "the way back of " + use + " misses it");
    }

    /** The quoted words of each passage: what the author wrote, without insertions, omissions as {@code …}. */
    private static Map<String, String> words(Path site) throws IOException {
        Map<String, String> words = new HashMap<>();
        JsonNode evidence =
                new ObjectMapper().readTree(site.resolve("evidence.json").toFile());
        for (JsonNode passage : evidence.get("passages")) {
            String exact = passage.get("exact").asText().replaceAll("\\s*\\[(?:\\.\\.\\.|…)\\]\\s*", " … ");
            words.put(passage.get("id").asText(), exact.replaceAll("\\\\(.)", "$1"));
        }
        return words;
    }
}
