package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Takes a note's reference away from its page, opened from a folder. */
class CopyTest {
    private static final By BUTTONS = By.cssSelector("[data-copy] button");

    @TempDir
    private static Path folder;

    private static String note;

    @BeforeAll
    static void buildTheSite() {
        Path site = folder.resolve("site");
        site = OwnSite.buildIn(folder).folder();
        note = "file://" + site + "/notes/moscow-2015.html";
    }

    @Test
    void pressingCopySelectsTheTextAndSaysThatItIsCopied() {
        ChromeDriver browser = Browser.start(true, folder.resolve("profile-scripts"));
        try {
            browser.get(note);
            List<WebElement> buttons = browser.findElements(BUTTONS);
            assertEquals(4, buttons.size(), "plain text and three formats");
            buttons.get(0).click();
            new WebDriverWait(browser, Duration.ofSeconds(5))
                    .until(b -> !told(browser).isEmpty());
            assertEquals("Copied", told(browser));
            assertEquals(
                    browser.findElement(By.cssSelector("p.cite")).getText(),
                    browser.executeScript("return getSelection().toString().trim()"));
            List<String> said = browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                    .map(LogEntry::getMessage)
                    .toList();
            assertEquals(List.of(), said, "the console is empty: the policy stops nothing that the page has");
        } finally {
            browser.quit();
        }
    }

    @Test
    void withoutScriptsThereIsNoButtonThatDoesNothing() {
        ChromeDriver browser = Browser.start(false, folder.resolve("profile-plain"));
        try {
            browser.get(note);
            assertEquals(List.of(), browser.findElements(BUTTONS));
        } finally {
            browser.quit();
        }
    }

    private static String told(ChromeDriver browser) {
        return browser.findElement(By.cssSelector("[data-copy] [role=status]")).getText();
    }
}
