package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vouch.cli.Vouch;

/** Verifies the pack of this project's own briefing with the page that comes in it, opened from a folder. */
class PackVerifierTest {
    private static final Path LOCKS = Path.of("content/sources");

    @TempDir
    private static Path folder;

    private static Path zip;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        zip = folder.resolve("pack.zip");
        int code = new Vouch(Path.of("").toAbsolutePath(), System.in, System.out, System.err)
                .run("export", "pack", "-q", "-o", zip.toString());
        assertEquals(0, code);
        browser = Browser.start(true, folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static Path unpack(String name) throws IOException {
        Path into = folder.resolve(name);
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream files = new ZipInputStream(in)) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, files.readAllBytes());
            }
        }
        return into;
    }

    /** Returns what the page says of the pack. */
    private static List<String> verify(Path pack) {
        browser.get("file://" + pack + "/verify.html");
        browser.findElement(By.id("folder")).sendKeys(pack.toString());
        new WebDriverWait(browser, Duration.ofSeconds(60), Duration.ofMillis(100))
                .until(b -> said().stream().anyMatch(line -> line.contains("passages stand in them")));
        return said();
    }

    private static List<String> said() {
        return browser.findElements(By.cssSelector("#said li")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static long openings() throws IOException {
        long openings = 0;
        try (var files = Files.list(LOCKS)) {
            for (Path lock :
                    files.filter(file -> file.toString().endsWith(".lock")).toList()) {
                openings += Files.readString(lock)
                        .lines()
                        .filter(line -> line.startsWith("open "))
                        .count();
            }
        }
        return openings;
    }

    @Test
    void thePackIsFoundWhole() throws IOException {
        Path pack = unpack("whole");
        long files = Files.readString(pack.resolve("SHA256SUMS")).lines().count();
        long passages = Files.readString(pack.resolve("site/evidence.json")).split("\"citedBy\"").length - 1;
        List<String> said = verify(pack);
        assertEquals("%1$d of %1$d files have the checksum of SHA256SUMS".formatted(files), said.get(0));
        assertEquals("%1$d of %1$d openings in 6 locks lead to their roots".formatted(openings()), said.get(1));
        assertEquals("%1$d of %1$d passages stand in them".formatted(passages), said.get(2));
        assertEquals(3, said.size());
        assertEquals(
                List.of(),
                browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage)
                        .toList());
    }

    @Test
    void whatWasChangedTakenAwayOrAddedIsNamed() throws IOException {
        Path pack = unpack("changed");
        Files.writeString(pack.resolve("site/index.html"), "<p>Other words</p>");
        Files.delete(pack.resolve("site/feed.xml").resolveSibling("search.html"));
        Files.writeString(pack.resolve("site/more.html"), "<p>More</p>");
        List<String> said = verify(pack);
        assertEquals(
                List.of("site/index.html was changed", "site/search.html is missing", "site/more.html is in no list"),
                said.subList(0, 3));
    }

    /** Whoever changes a word can make the checksums anew, but not the opening. */
    @Test
    void aForgedWordIsFoundThoughTheChecksumsAreMadeAnew() throws IOException {
        Path pack = unpack("forged");
        Path lock = pack.resolve("locks/wade-2015.lock");
        Files.writeString(
                lock, Files.readString(lock).replaceFirst("has not been finalized", "has now been finalized"));
        Path evidence = pack.resolve("site/evidence.json");
        Files.writeString(
                evidence, Files.readString(evidence).replaceFirst("has not been finalized", "has now been finalized"));
        List<String> said = verify(pack);
        assertEquals(
                1,
                said.stream()
                        .filter(line -> line.endsWith("does not lead to the root"))
                        .count());
        assertEquals(
                1,
                said.stream()
                        .filter(line -> line.endsWith("does not stand in the openings of its lock"))
                        .count(),
                said + "");
    }
}
