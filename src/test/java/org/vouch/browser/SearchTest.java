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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vouch.cli.Vouch;

/** Looks for words on the search page of an invented briefing in a real browser. */
class SearchTest {
    private static final Path BRIEFING =
            Path.of("src/test/resources/org/vouch/render/briefing").toAbsolutePath();
    private static final Path EXAMPLES = Path.of("src/test/resources/org/vouch/browser/search.txt");

    @TempDir
    private static Path folder;

    private static Path site;
    private static ChromeDriver browser;

    @BeforeAll
    static void buildTheSite() {
        site = folder.resolve("site");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        int code = new Vouch(BRIEFING, System.in, nowhere, nowhere).run("build", "-q", "-d", site.toString());
        assertEquals(0, code);
        browser = Browser.start(true, folder.resolve("profile"));
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void openThePage() {
        browser.get(page());
    }

    @AfterEach
    void nothingWasWrong() {
        assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
    }

    @Test
    void wordsAreFoundFromTheFirstLetterOn() {
        type("t");
        assertTrue(shown().size() > 10, shown().toString());
        type("ar");
        assertEquals(List.of("Tarn", "an official of the Tarn ministry"), shown().subList(0, 2));
    }

    @Test
    void resultsStandInGroupsWithTheWordsMarked() {
        type("head of state");
        assertEquals(List.of("Facts 1", "Quotations 2", "Notes 2", "Names 1"), texts("#search-results h2"));
        assertEquals("head of state", texts("#search-results mark").get(0));
        assertEquals("6 results", settled());
        assertEquals(page() + "?q=head%20of%20state", browser.getCurrentUrl());
    }

    @Test
    void arrowsAndEnterLeadToTheWords() {
        type("journey abroad since");
        field().sendKeys(Keys.ARROW_DOWN);
        assertEquals(
                "“Ilse Torvald has not made any journey abroad since taking power in Velmar in late 2016”", focused());
        focusedElement().sendKeys(Keys.ARROW_UP);
        assertEquals(field(), focusedElement());
        field().sendKeys(Keys.ENTER);
        focusedElement().sendKeys(Keys.ENTER);
        assertEquals(address("sources/lantern-guest.html#p-no-journey"), browser.getCurrentUrl());
        assertEquals(
                1,
                browser.findElements(By.cssSelector("#p-no-journey:target mark"))
                        .size());
    }

    @Test
    void aParagraphIsReachedAndTheWayBackKeepsTheWords() {
        type("open list answer");
        WebElement paragraph = browser.findElement(By.cssSelector("#search-results li li a"));
        assertTrue(paragraph.getText().startsWith("The answer named nobody"), paragraph.getText());
        paragraph.click();
        assertEquals(address("notes/fair-2021.html#par-056364"), browser.getCurrentUrl());
        browser.navigate().back();
        assertEquals("open list answer", field().getDomProperty("value"));
        assertTrue(shown().contains("The Lantern Fair, June 2021: accepted, but by whom?"), shown().toString());
        assertTrue(focused().startsWith("The answer named nobody"), focused());
    }

    @Test
    void escapeStartsAgainAndSlashReturns() {
        type("torvald");
        field().sendKeys(Keys.ARROW_DOWN);
        focusedElement().sendKeys("/");
        assertEquals(field(), focusedElement());
        field().sendKeys(Keys.ARROW_DOWN, Keys.ESCAPE);
        focusedElement().sendKeys(Keys.ESCAPE);
        assertEquals("", field().getDomProperty("value"));
        assertEquals(List.of(), shown());
        assertTrue(browser.findElement(By.id("search-list")).isDisplayed());
        assertEquals("", settled());
        assertEquals(page(), browser.getCurrentUrl());
    }

    @Test
    void nothingFoundIsSaidAndTheListStays() {
        type("torvald zeppelin");
        assertTrue(settled().startsWith("Nothing has all of these words."), settled());
        assertTrue(browser.findElement(By.id("search-list")).isDisplayed());
    }

    @Test
    void wordsInTheAddressAreLookedForAndHostileWordsAreText() {
        browser.get(page() + "?q=%3Cimg%20alert%20good");
        assertEquals(List.of("“wrote </script><b>cheap & “good”</b> on its door”"), shown());
        assertEquals(List.of("img", "alert"), texts("#search-results p mark").subList(0, 2));
        assertEquals(
                0,
                browser.findElements(By.cssSelector("#search-results img, #search-results b"))
                        .size());
    }

    @Test
    void moreOfAGroupIsShownOnDemand() {
        type("a");
        WebElement more = browser.findElement(By.cssSelector("#search-results button:not([hidden])"));
        int before = shown().size();
        more.click();
        assertTrue(shown().size() > before);
        assertEquals("A", focusedElement().getTagName().toUpperCase(Locale.ROOT));
    }

    @Test
    void wordsMatchAsSpecified() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(EXAMPLES)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\\|", -1);
                Object marked = browser.executeScript("""
                        const [query, text] = arguments, terms = read(query);
                        const there = score([rateAll([fold(text), 1], terms)], terms) > 0;
                        return there ? ranges(text, terms).map(([at, end]) => text.slice(at, end)).join(" + ") : "-";
                        """, columns[0].strip(), columns[1].strip());
                if (!columns[2].strip().equals(marked)) {
                    wrong.add(line + " but " + marked);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aLongTextIsCutToWhereMostOfTheWordsStand() {
        Object shown = browser.executeScript("""
                const into = document.createElement("p");
                const far = " and so on".repeat(20);
                excerpt(into, "A bridge," + far + ", then the bridge with its toll," + far + ".", read("bridge toll"));
                return into.innerHTML;
                """);
        assertEquals(
                "…&nbsp;on and so on and so on and so on, then the <mark>bridge</mark> with its <mark>toll</mark>, and so"
                        + " on and so on and so on and so on and so on and so on and so on and so on and so on and&nbsp;…",
                shown);
    }

    @Test
    void pageWorksUnderASubPathAndAsksNobodyElse() throws IOException {
        try (FileServer server = new FileServer(site, "/any/path/")) {
            browser.get(server.address() + "search.html");
            type("412 metres");
            assertEquals(List.of("“It is 412 metres long”"), shown());
            browser.findElement(By.cssSelector("#search-results a")).click();
            assertEquals(server.address() + "sources/open-register.html#p-length", browser.getCurrentUrl());
            browser.navigate().back();
            assertEquals(server.address() + "search.html?q=412%20metres", browser.getCurrentUrl());
            Object elsewhere = browser.executeScript(
                    "return performance.getEntriesByType('resource').filter(r => !r.name.startsWith(arguments[0])).length",
                    server.address());
            assertEquals(0L, elsewhere);
        }
    }

    @Test
    void withoutScriptsThePageIsAListOfLinks() {
        ChromeDriver plain = Browser.start(false, folder.resolve("profile-plain"));
        try {
            plain.get(page());
            assertEquals(false, plain.findElement(By.id("search")).isDisplayed());
            assertEquals(true, plain.findElement(By.className("off")).isDisplayed());
            List<String> groups = plain.findElements(By.cssSelector("#search-list h2")).stream()
                    .map(WebElement::getText)
                    .toList();
            assertEquals(List.of("Notes", "Facts", "Names", "Sources", "Other pages"), groups);
            plain.findElement(By.linkText("Counting journeys")).click();
            assertEquals(address("notes/journeys.html"), plain.getCurrentUrl());
        } finally {
            plain.quit();
        }
    }

    private static String address(String path) {
        return "file://" + site + "/" + path;
    }

    private static String page() {
        return address("search.html");
    }

    private static WebElement field() {
        return browser.findElement(By.id("search-words"));
    }

    private static void type(String words) {
        field().sendKeys(words);
    }

    /** Returns what the results lead to, in order; of each page only its title. */
    private static List<String> shown() {
        return texts("#search-results ol > li > a");
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static WebElement focusedElement() {
        return browser.switchTo().activeElement();
    }

    private static String focused() {
        return focusedElement().getText();
    }

    /** Returns what is announced once the reader has stopped typing. */
    private static String settled() {
        WebElement status = browser.findElement(By.cssSelector("[role=status]"));
        Object expected = browser.executeScript("return document.getElementById('search-results').dataset.count");
        new WebDriverWait(browser, Duration.ofSeconds(5))
                .until(b -> status.getText().equals(expected));
        return status.getText();
    }
}
