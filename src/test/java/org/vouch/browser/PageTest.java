package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;

/** What a reader meets on the pages of this project's own briefing, in a real browser. */
class PageTest {
    private static final int NARROW = 390;
    private static final int WIDE = 1440;

    @TempDir
    private static Path folder;

    private static OwnSite site;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        site = OwnSite.buildIn(folder);
        browser = Browser.start(true, folder.resolve("profile"));
        browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void noPageIsWiderThanItsWindow() throws IOException {
        List<String> wider = new ArrayList<>();
        for (String page : site.pages()) {
            browser.get(site.address() + page);
            for (int width : List.of(320, NARROW, 820, WIDE)) {
                resize(width);
                long over = (Long) script("return document.documentElement.scrollWidth - innerWidth");
                if (over > 0) {
                    wider.add(page + " at " + width + ": " + over + " px");
                }
            }
        }
        assertEquals(List.of(), wider);
    }

    @Test
    void noTextIsSmallerThan13Pixels() throws IOException {
        String small = resource("small.js");
        List<String> found = new ArrayList<>();
        for (String page : site.pageOfEachKind().values()) {
            browser.get(site.address() + page);
            for (int width : List.of(NARROW, WIDE)) {
                resize(width);
                for (Object text : (List<?>) script(small)) {
                    found.add(page + " at " + width + ": " + text);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noPageSetsSmallCapitalsASlantOrAWeightThatItsFaceHasNot() throws IOException {
        String set = "return [...document.querySelectorAll('body *')].map(e => [e, getComputedStyle(e)])"
                + ".filter(([e, s]) => s.fontFamily.startsWith('\"Vouch') && (s.fontVariantCaps !== 'normal' "
                + "|| s.fontSynthesis !== 'none' || s.fontFamily.includes('Sans') && s.fontStyle !== 'normal'))"
                + ".map(([e]) => e.outerHTML.slice(0, 200))";
        for (String page : site.pageOfEachKind().values()) {
            browser.get(site.address() + page);
            assertEquals(List.of(), script(set), page);
        }
    }

    @Test
    void onlyAPageThatQuotesKeepsRoomForWordsBesideItsText() throws IOException {
        resize(WIDE);
        Map<String, Object> wide = new TreeMap<>();
        for (String page : List.of("method.html", "notes/moscow-2015.html", "index.html")) {
            browser.get(site.address() + page);
            wide.put(page, script("return document.querySelector('main').clientWidth > 1000"));
        }
        assertEquals(Map.of("method.html", false, "notes/moscow-2015.html", true, "index.html", true), wide);
    }

    @Test
    void axeFindsNoViolationOnAnyKindOfPage() throws IOException {
        String axe = resource("/axe.min.js");
        List<String> violations = new ArrayList<>();
        for (String page : site.pageOfEachKind().values()) {
            browser.get(site.address() + page);
            script(axe);
            for (String scheme : List.of("light", "dark")) {
                emulate("prefers-color-scheme", scheme);
                for (int width : List.of(NARROW, WIDE)) {
                    resize(width);
                    violations().forEach(found -> violations.add(page + " " + scheme + " at " + width + ": " + found));
                }
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void pagesFromAFolderAskNobodyElseAndSayNothingOnTheConsole() throws IOException {
        asksNobodyElse(site.address());
    }

    @Test
    void pagesUnderASubPathAskNobodyElseAndSayNothingOnTheConsole() throws IOException {
        try (FileServer server = new FileServer(site.folder(), "/any/path/")) {
            asksNobodyElse(server.address());
        }
    }

    @Test
    void overANetworkEachFaceIsAskedForOnceAndByTheHeadItself() throws IOException {
        String faces =
                "return performance.getEntriesByType('resource').filter(r => /\\/(sans|serif)\\.woff2$/.test(r.name))"
                        + ".map(r => r.initiatorType + ' ' + r.name.replace(/.*\\//, '')).sort()";
        try (FileServer server = new FileServer(site.folder(), "/any/path/")) {
            for (String page : List.of("index.html", "sources/wade-2015.html")) {
                browser.get(server.address() + page);
                script("return document.fonts.ready");
                assertEquals(List.of("link sans.woff2", "link serif.woff2"), script(faces), page);
            }
        }
    }

    @Test
    void wordsOfAParagraphOpenByKeyboardAndEscGivesTheFocusBack() {
        resize(820);
        browser.get(site.address() + "notes/moscow-2015.html");
        WebElement button = browser.findElement(By.className("words-button"));
        script("arguments[0].focus()", button);
        WebElement sheet = browser.findElement(By.id(button.getDomAttribute("popovertarget")));
        assertEquals(false, isOpen(sheet));
        button.sendKeys(Keys.ENTER);
        assertEquals(true, isOpen(sheet));
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertTrue((Boolean) script("return arguments[0].contains(document.activeElement)", sheet), "Tab misses it");
        browser.switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertEquals(false, isOpen(sheet));
        assertEquals(button, browser.switchTo().activeElement());
    }

    @Test
    void everyQuotationStandsBesideItsCitationAndNoneOverAnother() throws IOException {
        resize(WIDE);
        int pages = 0;
        for (String page : site.pages()) {
            if (Jsoup.parse(site.folder().resolve(page)).selectFirst(".beside .entry") != null) {
                browser.get(site.address() + page);
                assertEquals(List.of(), script(resource("margin.js")), page);
                pages++;
            }
        }
        assertTrue(pages > 10, pages + " pages are too few to be all that quote");
    }

    @Test
    void numberAndQuotationAreTintedTogetherWhicheverIsPointedAt() {
        resize(WIDE);
        emulate("prefers-reduced-motion", "reduce");
        browser.get(site.address() + "notes/moscow-2015.html");
        String tints = "return ['c-1', 'q-1', 'c-2', 'q-2'].filter(id => "
                + "getComputedStyle(document.getElementById(id)).backgroundColor !== 'rgba(0, 0, 0, 0)')";
        assertEquals(List.of(), script(tints));
        for (String pointed : List.of("#c-1", "#q-1 .said")) {
            new Actions(browser)
                    .moveToElement(browser.findElement(By.cssSelector(pointed)))
                    .perform();
            assertEquals(List.of("c-1", "q-1"), script(tints), pointed);
        }
    }

    @Test
    void wordsStandOnPaperWhateverTheWidth() {
        resize(NARROW);
        browser.get(site.address() + "notes/moscow-2015.html");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            List<WebElement> entries = browser.findElements(By.cssSelector(".apparatus .entry"));
            assertTrue(entries.size() > 10 && entries.stream().allMatch(WebElement::isDisplayed), "words are missing");
            assertTrue(
                    browser.findElements(By.className("words-button")).stream().noneMatch(WebElement::isDisplayed));
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void nothingMovesForWhoeverAsksForNoMotion() throws IOException {
        emulate("prefers-reduced-motion", "reduce");
        String moving = "return [...document.querySelectorAll('*')].filter(e => ['transitionDuration', "
                + "'animationDuration'].some(p => parseFloat(getComputedStyle(e)[p]) > 0.01)).map(e => e.outerHTML)";
        for (String page : site.pageOfEachKind().values()) {
            browser.get(site.address() + page);
            assertEquals(List.of(), script(moving), page);
        }
    }

    private static boolean isOpen(WebElement sheet) {
        return (Boolean) script("return arguments[0].matches(':popover-open')", sheet);
    }

    private static void asksNobodyElse(String address) throws IOException {
        logs(LogType.BROWSER);
        logs(LogType.PERFORMANCE);
        for (String page : site.pages()) {
            browser.get(address + page);
        }
        assertEquals(List.of(), logs(LogType.BROWSER));
        List<String> asked = new ArrayList<>();
        for (String entry : logs(LogType.PERFORMANCE)) {
            JsonNode message = new ObjectMapper().readTree(entry).get("message");
            if (message.get("method").asText().equals("Network.requestWillBeSent")) {
                asked.add(message.at("/params/request/url").asText());
            }
        }
        assertTrue(asked.size() > site.pages().size(), "the requests were not seen");
        assertEquals(
                List.of(),
                asked.stream()
                        .filter(url -> !url.startsWith(address) && !url.startsWith("data:"))
                        .toList());
    }

    private static List<String> logs(String type) {
        return browser.manage().logs().get(type).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Returns the violations of the page that is open, each with the elements that it concerns. */
    @SuppressWarnings("unchecked")
    private static List<String> violations() {
        String run = "const done = arguments[0]; axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', "
                + "'wcag22aa', 'best-practice']}).then(r => done(r.violations.map(v => v.id + ' (' + v.nodes.length + "
                + "'): ' + v.nodes.map(n => n.html).join(' | '))), e => done(['axe failed: ' + e]))";
        return (List<String>) browser.executeAsyncScript(run);
    }

    private static Object script(String text, Object... arguments) {
        return browser.executeScript(text, arguments);
    }

    private static void resize(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void emulate(String feature, String value) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
