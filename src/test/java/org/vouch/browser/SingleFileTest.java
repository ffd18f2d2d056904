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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.vouch.cli.Vouch;

/** The notes of this project's own briefing as files of their own, in a real browser. */
class SingleFileTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final int LARGEST = 200 << 10;

    @TempDir
    private static Path folder;

    private static final List<Path> FILES = new ArrayList<>();
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        Vouch vouch = new Vouch(PROJECT, System.in, System.out, System.err);
        try (Stream<Path> notes = Files.list(PROJECT.resolve("content/notes"))) {
            for (Path note : notes.sorted().toList()) {
                String name = note.getFileName().toString().replace(".md", "");
                Path file = folder.resolve(name + ".html");
                assertEquals(0, vouch.run("export", "note", name, "-q", "-o", file.toString()));
                FILES.add(file);
            }
        }
        assertTrue(FILES.size() > 5, FILES + " are too few");
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
    void fileIsSmallEnoughForMail() throws IOException {
        for (Path file : FILES) {
            assertTrue(Files.size(file) < LARGEST, file + " has " + Files.size(file) + " bytes");
        }
    }

    @Test
    void fileAsksForNothingAndSaysNothingOnTheConsole() throws IOException {
        logs(LogType.BROWSER);
        logs(LogType.PERFORMANCE);
        FILES.forEach(file -> browser.get("file://" + file));
        assertEquals(List.of(), logs(LogType.BROWSER));
        List<String> asked = new ArrayList<>();
        for (String entry : logs(LogType.PERFORMANCE)) {
            JsonNode message = new ObjectMapper().readTree(entry).get("message");
            if (message.get("method").asText().equals("Network.requestWillBeSent")) {
                asked.add(message.at("/params/request/url").asText());
            }
        }
        assertEquals(FILES.stream().map(file -> "file://" + file).toList(), asked);
    }

    @Test
    void nothingIsWiderThanTheWindow() {
        for (Path file : FILES) {
            browser.get("file://" + file);
            for (int width : List.of(320, 390, 820, 1440)) {
                resize(width);
                long over = (Long) browser.executeScript("return document.documentElement.scrollWidth - innerWidth");
                assertTrue(over <= 0, file + " at " + width + ": " + over + " px too wide");
            }
        }
    }

    @Test
    void axeFindsNoViolation() throws IOException {
        List<String> violations = new ArrayList<>();
        for (String note : List.of("between-beijing-and-moscow", "moscow-2015")) {
            browser.get("file://" + folder.resolve(note + ".html"));
            browser.executeScript(axe());
            for (String scheme : List.of("light", "dark")) {
                browser.executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
                for (int width : List.of(390, 1440)) {
                    resize(width);
                    violations().forEach(found -> violations.add(note + " " + scheme + " at " + width + ": " + found));
                }
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void numberLeadsToTheWordsAndTheWordsLeadBack() {
        resize(1440);
        browser.get("file://" + folder.resolve("moscow-2015.html"));
        browser.findElement(By.id("c-4")).click();
        WebElement words = browser.findElement(By.cssSelector("li:target"));
        assertTrue(isSeen(words));
        words.findElement(By.cssSelector("a[href='#c-4']")).click();
        assertTrue(isSeen(browser.findElement(By.cssSelector("#c-4:target"))));
    }

    private static boolean isSeen(WebElement element) {
        return (Boolean) browser.executeScript(
                "const box = arguments[0].getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight",
                element);
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations() {
        String run = "const done = arguments[0]; axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', "
                + "'wcag22aa', 'best-practice']}).then(r => done(r.violations.map(v => v.id + ': ' + "
                + "v.nodes.map(n => n.html).join(' | '))), e => done(['axe failed: ' + e]))";
        return (List<String>) browser.executeAsyncScript(run);
    }

    private static void resize(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private static List<String> logs(String type) {
        return browser.manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private static String axe() throws IOException {
        try (InputStream in = SingleFileTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
