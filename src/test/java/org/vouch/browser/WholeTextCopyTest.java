package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vouch.cli.Vouch;

/** Holds copies of an article to the page that shows its whole text, which names no root, in a real browser. */
class WholeTextCopyTest {
    private static final Path BRIEFING =
            Path.of("src/test/resources/org/vouch/render/briefing").toAbsolutePath();
    private static final Path ARTICLE = BRIEFING.resolve("content/sources/open-register.txt");

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;

    @BeforeAll
    static void openThePage() {
        Path site = folder.resolve("site");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        assertEquals(0, new Vouch(BRIEFING, System.in, nowhere, nowhere).run("build", "-q", "-d", site.toString()));
        browser = Browser.start(true, folder.resolve("profile"));
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
        browser.get("file://" + site + "/sources/open-register.html");
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void theArticleIsTheTextOfThePage() throws IOException {
        assertEquals(
                0, browser.findElements(By.cssSelector("[data-root], .root")).size());
        String said = give("same.txt", Files.readString(ARTICLE));
        assertTrue(said.startsWith("The same text: "), said);
    }

    @Test
    void anyOtherTextDiffers() throws IOException {
        String said = give("other.txt", Files.readString(ARTICLE) + "\nOne line more.\n");
        assertTrue(said.startsWith("Text differs: "), said);
    }

    private static String give(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        browser.executeScript("document.querySelector('#verify output').textContent = ''");
        browser.findElement(By.cssSelector("#verify input")).sendKeys(file.toString());
        new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(50))
                .until(b -> !output().isEmpty() && !output().startsWith("Reading"));
        return output();
    }

    private static String output() {
        return browser.findElement(By.cssSelector("#verify output")).getText();
    }
}
