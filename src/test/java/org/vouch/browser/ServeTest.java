package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vouch.cli.Vouch;

/** Edits an invented briefing while a real browser shows it through {@code vouch serve}. */
class ServeTest {
    private static final Path BRIEFING = Path.of("src/test/resources/org/vouch/render/briefing");
    private static final String WORDS = "The answer named nobody";

    @TempDir
    private static Path folder;

    private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
    private static Thread serving;
    private static ChromeDriver browser;
    private static String address;
    private static Path note;
    private static String sound;

    @BeforeAll
    static void serve() throws Exception {
        Path root = copy(folder.resolve("briefing"));
        note = root.resolve("content/notes/fair-2021.md");
        sound = Files.readString(note);
        PrintStream out = new PrintStream(OUT, true, StandardCharsets.UTF_8);
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        serving =
                new Thread(() -> new Vouch(root, InputStream.nullInputStream(), out, nowhere).run("serve", "-p", "0"));
        serving.start();
        address = served();
        browser = Browser.start(true, folder.resolve("profile"));
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (browser != null) {
            browser.quit();
        }
        serving.interrupt();
        serving.join(10_000);
        assertTrue(!serving.isAlive(), "the command did not end");
    }

    @BeforeEach
    void openTheNote() throws IOException {
        Files.writeString(note, sound);
        browser.get(address + "notes/fair-2021.html");
        until(() -> text("main").contains(WORDS) && errors() == 0);
    }

    @AfterEach
    void mend() throws IOException {
        Files.writeString(note, sound);
        assertEquals(
                List.of(),
                browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .filter(entry -> !entry.getMessage().contains("later.html"))
                        .toList());
    }

    @Test
    void anEditIsShownWithoutReloadingByHandAndTheReaderStaysWhereHeWas() throws IOException {
        browser.executeScript("document.querySelectorAll('details').forEach((d, i) => d.open = i === 1)");
        browser.executeScript("document.querySelector('.consulted').scrollIntoView()");
        long before = top(".consulted");
        String paragraph = "It rained on the morning of that day, and nobody minded.\n\n".repeat(12);
        Files.writeString(note, sound.replace(WORDS, paragraph + "The reply named nobody"));
        until(() -> text("main").contains("The reply named nobody"));
        until(() -> Math.abs(top(".consulted") - before) < 3);
        assertEquals(
                "1",
                browser.executeScript("return [...document.querySelectorAll('details')].findIndex(d => d.open) + ''"));
    }

    @Test
    void aMistakeIsShownOverThePageAtItsLineUntilItIsMended() throws IOException {
        Files.writeString(note, sound + "\nMany came <b>late</b> [@lantern-guest \"no such <i>words</i>\"].\n");
        until(() -> errors() > 0);
        int line = (int) (sound + "\n").lines().count() + 1;
        List<String> places = found(".place");
        assertTrue(
                places.stream().anyMatch(p -> p.startsWith("content/notes/fair-2021.md:" + line + ":")), places + "");
        List<String> messages = found("li.error .message");
        assertTrue(
                messages.contains("error: \"no such <i>words</i>\" is not in lantern-guest [quote-not-found]"),
                messages.toString());
        assertEquals(0L, inPanel("querySelectorAll('i, b:not(header b)').length"));
        assertTrue(text(".vouch-banner").startsWith("Preview only."), text(".vouch-banner"));
        assertEquals("lantern-guest “no such <i>words</i>”", text("del.vouch-struck"));

        browser.findElement(By.tagName("body")).sendKeys(Keys.ESCAPE);
        until(() -> found("li").isEmpty());
        Files.writeString(note, sound);
        until(() -> errors() == 0
                && browser.findElements(By.className("vouch-banner")).isEmpty());
        assertEquals(List.of(), found("li"));
    }

    @Test
    void aStyleSheetIsExchangedWithoutReloading() throws IOException {
        browser.executeScript("window.isSame = true");
        Path layouts =
                Files.createDirectories(note.resolveSibling("../../layouts").normalize());
        Files.writeString(layouts.resolve("style.css"), "body { background: rgb(1, 2, 3) }\n");
        until(() ->
                "rgb(1, 2, 3)".equals(browser.executeScript("return getComputedStyle(document.body).backgroundColor")));
        assertEquals(true, browser.executeScript("return window.isSame === true"));
        Files.delete(layouts.resolve("style.css"));
        until(() -> !"rgb(1, 2, 3)"
                .equals(browser.executeScript("return getComputedStyle(document.body).backgroundColor")));
    }

    @Test
    void aPageThatIsMissingComesWhenItIsWritten() throws IOException {
        Path other = note.resolveSibling("later.md");
        browser.get(address + "notes/later.html");
        assertEquals("There is no page at this address", text("h1"));
        Files.writeString(other, "---\ntitle: Later\n---\nIt is late.\n");
        until(() -> text("h1").equals("Later"));
        Files.delete(other);
        until(() -> text("h1").equals("There is no page at this address"));
    }

    /** Returns what the panel does with a selector within its own tree. */
    private static Object inPanel(String call) {
        return browser.executeScript(
                "return document.querySelector('vouch-found')?.shadowRoot.querySelector('.panel')?." + call);
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(String selector) {
        return (List<String>) browser.executeScript("""
                const panel = document.querySelector("vouch-found")?.shadowRoot.querySelector(".panel");
                return [...(panel?.querySelectorAll(arguments[0]) ?? [])].map((e) => e.textContent);
                """, selector);
    }

    private static int errors() {
        return found("li.error").size();
    }

    private static String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private static long top(String selector) {
        Object top = browser.executeScript(
                "return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().top)", selector);
        return (Long) top;
    }

    /** While a page is reloaded its elements come and go. */
    private static void until(BooleanSupplier holds) {
        new WebDriverWait(browser, Duration.ofSeconds(15), Duration.ofMillis(20))
                .ignoreAll(List.of(
                        StaleElementReferenceException.class, JavascriptException.class, NoSuchElementException.class))
                .until(b -> holds.getAsBoolean());
    }

    private static String served() throws InterruptedException {
        Pattern line = Pattern.compile("serving (http://127\\.0\\.0\\.1:\\d+/) \\(Ctrl-C ends\\)\\R");
        for (int tries = 0; tries < 600; tries++) {
            Matcher m = line.matcher(OUT.toString(StandardCharsets.UTF_8));
            if (m.matches()) {
                return m.group(1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no address was printed: " + OUT.toString(StandardCharsets.UTF_8));
    }

    private static Path copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(BRIEFING)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(BRIEFING.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to.toRealPath();
    }
}
