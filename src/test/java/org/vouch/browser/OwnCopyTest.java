package org.vouch.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.vouch.cli.Vouch;
import org.vouch.evidence.Lock;
import org.vouch.evidence.ReadLock;
import org.vouch.text.NormalForm;
import org.vouch.text.NormalText;
import org.vouch.text.Tokens;

/**
 * Holds the pages of sources to copies of their articles and to their locks, from a folder. The scripts are a second
 * implementation of the lock: what they say of each is what the program says.
 */
class OwnCopyTest {
    private static final Path LOCKS = Path.of("content/sources");

    /** Every character that normal form changes, hidden ones, letters beyond the first plane, edges of words and numbers. */
    private static final String HARD =
            "\uFEFF“Über‐all”\u00A0said «Zo\u0308e»…\r\nIt cost £16.4 billion, not −5 °C,\u2028but 5‰ more.\r"
                    + "\r\n\u3000\uD835\uDC00\uD83D\uDE00 wrote—\u200Bthe ‘o\uFE0Fne’ \u0950\u0301 O'Brien's list \\ \"end\" \u0085x.\n";

    @TempDir
    private static Path folder;

    private static OwnSite site;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        site = OwnSite.buildIn(folder);
        browser = Browser.start(true, folder.resolve("profile"));
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(LOCKS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".lock"))
                    .map(name -> name.replace(".lock", ""))
                    .sorted()
                    .toList();
        }
    }

    private static void visit(String id) {
        browser.get(site.address() + "sources/" + id + ".html");
    }

    /** Gives a file to the open page and returns what it says, and in a line each what it misses. */
    private static String verify(String name, String text) throws IOException {
        Path own = Files.createTempDirectory(folder, "given");
        return give(Files.writeString(own.resolve(name), text));
    }

    private static String give(Path file) {
        browser.executeScript("document.querySelector('#verify output').textContent = ''");
        browser.findElement(By.cssSelector("#verify input")).sendKeys(file.toString());
        return said();
    }

    private static String said() {
        new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(50))
                .until(b -> !output().isEmpty() && !output().startsWith("Reading"));
        List<String> lines = new ArrayList<>(List.of(output()));
        browser.findElements(By.cssSelector("#verify li")).forEach(item -> lines.add(item.getText()));
        return String.join("\n", lines);
    }

    private static String output() {
        return browser.findElement(By.cssSelector("#verify output")).getText();
    }

    private static int passages() {
        return browser.findElements(By.cssSelector("li.passage")).size();
    }

    private static String lock(String id) throws IOException {
        return Files.readString(LOCKS.resolve(id + ".lock"));
    }

    @Test
    void everyOpeningOfEveryLockHoldsAndProvesItsPage() throws IOException {
        for (String id : sources()) {
            visit(id);
            int openings = openings(lock(id));
            assertEquals(
                    "%1$d of %1$d openings of the lock lead to the root that is published here. %2$d of %2$d quotations proven by them."
                            .formatted(openings, passages()),
                    verify("whole.lock", lock(id)),
                    id);
        }
    }

    private static int openings(String lock) {
        return ((ReadLock.Readable) Lock.parse(lock)).lock().openings().size();
    }

    @Test
    void everyOpeningInWhichOneThingIsChangedIsRefused() throws IOException {
        for (String id : sources()) {
            visit(id);
            List<String> lines = lock(id).lines().toList();
            for (String change : changes(lines.get(4)).keySet()) {
                String lock = IntStream.range(0, lines.size())
                        .mapToObj(i ->
                                i < 4 ? lines.get(i) : changes(lines.get(i)).get(change))
                        .collect(Collectors.joining("\n", "", "\n"));
                assertEquals(0, openings(lock), id + ": " + change);
                String said = verify("changed.lock", lock);
                assertTrue(said.startsWith("0 of %d openings".formatted(lines.size() - 4)), id + ": " + change + said);
            }
        }
    }

    /** One change of each field of an opening. */
    private static Map<String, String> changes(String line) {
        int words = line.indexOf('"');
        int end = line.lastIndexOf('"');
        Map<String, String> changes = new TreeMap<>();
        changes.put("first token", line.replaceFirst("^open ", "open 1"));
        changes.put("paragraph", line.replaceFirst(" (\\d+):", " 1$1:"));
        changes.put("offset", line.replaceFirst(":(\\d+) ", ":1$1 "));
        changes.put(
                "a letter",
                line.substring(0, words + 2) + (line.charAt(words + 2) == 'x' ? "y" : "x") + line.substring(words + 3));
        changes.put("a word more", line.substring(0, end) + " more" + line.substring(end));
        changes.put(
                "a salt",
                line.substring(0, end + 2) + (line.charAt(end + 2) == '0' ? "1" : "0") + line.substring(end + 3));
        changes.put("the path", line.substring(0, line.length() - 1) + (line.endsWith("0") ? "1" : "0"));
        changes.put("a path that is too long", line + "0".repeat(64));
        changes.put(
                "upper-case digits",
                line.substring(0, end) + line.substring(end).toUpperCase(Locale.ROOT));
        changes.put("a space at its end", line + " ");
        return changes;
    }

    @Test
    void lockOfAnotherSourceOrTextIsToldFromThisOne() throws IOException {
        List<String> ids = sources();
        visit(ids.get(0));
        String other = "This is the lock of another source or of another text.";
        assertEquals(other, verify("other.lock", lock(ids.get(1))));
        String own = lock(ids.get(0));
        assertEquals(other, verify("root.lock", own.replaceFirst("root .", "root x")));
        assertTrue(
                verify("tokens.lock", own.replaceFirst("tokens ", "tokens 1")).startsWith("0 of "));
        assertFalse(verify("own.lock", own).contains("another"));
    }

    @Test
    void everyArticleAtHandHasThePublishedRoot() throws IOException {
        for (String id : sources()) {
            for (String end : List.of(".txt", ".orig")) {
                Path article = Path.of("archive", id + end);
                assumeTrue(Files.exists(article), "the articles are not at hand");
                visit(id);
                assertEquals(
                        "The same text: your copy has the root that is published here. %1$d of %1$d quotations found."
                                .formatted(passages()),
                        verify("copy.txt", Files.readString(article)),
                        article.toString());
            }
        }
    }

    /** A briefing of one hard text, quoted in every way that a quotation can be written. */
    private static Path hardSite(String article) throws IOException {
        Path project = folder.resolve("hard");
        Map<String, String> files = Map.of(
                "content/briefing.yaml",
                "title: Hard\nrules: {uncited-claim: \"off\", unused-passage: \"off\", sourcing-missing: \"off\", descriptor-missing: \"off\"}\nlimits: {disclosure: 1}\n",
                "archive/hard.txt",
                article,
                "content/sources/hard.yaml",
                """
                        csl: {type: report, title: Hard}
                        passages:
                          marks: {exact: "Über-all\\" said 'Zöe'"}
                          sum: {exact: "£16.4 billion"}
                          turned: {exact: "[i]t cost £16.4"}
                          inserted: {exact: "billion, not [much] -5 °C, but 5‰"}
                          plane: {exact: "\uD835\uDC00\uD83D\uDE00 wrote-the 'one'"}
                          left-out: {exact: "harbour office said [...] would run all night"}
                          name: {exact: "O'Brien's list"}
                        """.replace("said 'Zöe'", "said \\\"Zöe\\\""),
                "content/notes/one.md",
                "---\ntitle: One\n---\nWords [@hard \"drifted on a slack tide\"].\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Vouch vouch = new Vouch(project, System.in, System.out, System.err);
        assertEquals(0, vouch.run("lock", "-q"));
        assertEquals(0, vouch.run("build", "-q"));
        return project;
    }

    private static final String STORY = HARD
            + "The harbour office said on Monday that the ferry would run all night, and nobody drifted on a slack tide.\n"
            + "Lamp, rope, net, oar, mast, sail, keel, helm, tar, pitch, oakum, block, cleat, shroud, stay, boom, gaff, yard.\n"
            + "One more line of words that stay closed, so that enough of them do and none can be guessed from the rest of it.\n";

    private static void openHard(Path project) {
        browser.get("file://" + project + "/site/sources/hard.html");
    }

    @Test
    void hardTextHasTheRootOfTheProgram() throws IOException {
        Path project = hardSite(STORY);
        openHard(project);
        assertEquals(8, passages());
        assertEquals(
                "The same text: your copy has the root that is published here. 8 of 8 quotations found.",
                verify("hard.txt", STORY));
        assertEquals(
                "8 of 8 openings of the lock lead to the root that is published here. 8 of 8 quotations proven by them.",
                verify("hard.lock", Files.readString(project.resolve("content/sources/hard.lock")))
                        .replaceFirst("^\\d+ of \\d+", "8 of 8"));
    }

    @Test
    void everyCharacterThatTheProgramKnowsIsReadAlike() throws IOException {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            if (type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.PRIVATE_USE) {
                text.append('x').appendCodePoint(c).append("y\u0301 ");
            }
            if (text.length() > 100_000 || c == Character.MAX_CODE_POINT) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        assertTrue(texts.size() > 5, "too few characters");
        String script = Files.readString(Path.of("layouts/lock.js"))
                + "const text = vouchLock.normal(arguments[0]); return [text, vouchLock.tokens(text)"
                + ".map((t) => t.text + ' ' + t.paragraph + ' ' + t.offset + ' ' + t.link).join('\\n')]";
        for (String each : texts) {
            NormalText normal = NormalForm.article(each);
            Tokens tokens = Tokens.of(normal);
            String listed = IntStream.range(0, tokens.size())
                    .mapToObj(i -> tokens.text(i) + " " + tokens.paragraph(i) + " " + tokens.offset(i) + " "
                            + (i == 0 ? 4 : tokens.isSpaced(i) ? 2 : 1))
                    .collect(Collectors.joining("\n"));
            assertEquals(List.of(normal.text(), listed), browser.executeScript(script, each));
        }
    }

    @Test
    void anotherTextIsSearchedAsTheProgramSearchesIt() throws IOException {
        Path project = hardSite(STORY);
        Map<String, Integer> copies = new TreeMap<>(Map.of(
                "One line before.\n" + STORY,
                8,
                STORY.replace("16.4", "16.5"),
                6,
                STORY.replace("5‰", "6‰"),
                7,
                STORY.replace("billion, not", "billion , not"),
                7,
                STORY.replace("would run all night", "would not run all night"),
                7,
                STORY.replace("on Monday that", "on Monday\nthat"),
                7,
                STORY.replace("on Monday that", "on Monday" + " and so on".repeat(25) + " that"),
                7,
                STORY.replace("said on Monday that the ferry would", "said would"),
                7,
                STORY.replace("slack tide", "slack tide-rip"),
                7,
                STORY.replace("It cost", "it cost"),
                8));
        for (Map.Entry<String, Integer> copy : copies.entrySet()) {
            openHard(project);
            String said = verify("copy.txt", copy.getKey());
            assertTrue(
                    said.startsWith("Text differs: " + copy.getValue() + " of 8 quotations found in your copy."), said);
            assertEquals(program(project, copy.getKey()), copy.getValue() + " of 8 quotations found, text differs");
        }
    }

    /** What {@code vouch verify} says of the same copy. */
    private static String program(Path project, String copy) throws IOException {
        Path file = Files.writeString(folder.resolve("copy-for-program"), copy);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        new Vouch(project, System.in, printed, new PrintStream(OutputStream.nullOutputStream()))
                .run("verify", "--article", file.toString(), "hard");
        return out.toString(StandardCharsets.UTF_8).lines().reduce((a, b) -> b).orElse("");
    }

    @Test
    void whatIsMissingIsNamedWithTheNearestWords() throws IOException {
        openHard(hardSite(STORY));
        String said = verify("copy.txt", STORY.replace("slack tide", "strong tide"));
        assertTrue(said.endsWith("\nNot found: drifted on a slack tide Nearest: drifted on a strong tide"), said);
        WebElement link = browser.findElement(By.cssSelector("#verify li a"));
        assertTrue(link.getDomAttribute("href").startsWith("#p-"), link.getDomAttribute("href"));
    }

    @Test
    void savedPageIsSearchedWithoutItsMenus() throws IOException {
        openHard(hardSite(STORY));
        String page =
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title></head><body><nav>drifted on a slack tide</nav><main>"
                        + STORY.replace("drifted on a slack tide", "slept")
                                .lines()
                                .map(line -> "<p>" + line.replace("&", "&amp;") + "</p>")
                                .collect(Collectors.joining("\n"))
                        + "</main><script>document.title = 'run'</script></body></html>";
        String said = verify("saved.html", page);
        assertTrue(said.startsWith("Text differs: 7 of 8 quotations found"), said);
    }

    @Test
    void fileThatIsNoTextIsSaidToBeNone() throws IOException {
        openHard(hardSite(STORY));
        String unread = "This file cannot be read: it has no text, or is no text in UTF-8, or is larger than 4 MiB.";
        Path picture =
                Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, 0});
        assertEquals(unread, give(picture));
        assertEquals(unread, verify("empty.txt", " \u200B\n"));
        assertEquals(unread, verify("large.txt", "word ".repeat(1_000_000)));
    }

    @Test
    void droppedFileIsReadAndNothingIsAskedOfAnyone() throws IOException {
        String id = sources().get(0);
        visit(id);
        browser.manage().logs().get(LogType.PERFORMANCE);
        browser.manage().logs().get(LogType.BROWSER);
        browser.executeScript(
                "const data = new DataTransfer(); data.items.add(new File([arguments[0]], 'x.lock'));"
                        + "document.querySelector('h1').dispatchEvent("
                        + "new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}))",
                lock(id));
        assertTrue(said().contains("openings of the lock lead to the root"), said());
        assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll(), "the policy stops nothing");
        List<String> asked = browser.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .toList();
        assertEquals(2, asked.size(), "the two scripts that read it");
        assertTrue(asked.stream().allMatch(message -> message.contains(site.address() + "assets/")), asked.toString());
    }

    @Test
    void withoutScriptsNothingIsOffered() throws IOException {
        ChromeDriver plain = Browser.start(false, folder.resolve("plain"));
        try {
            plain.get(site.address() + "sources/" + sources().get(0) + ".html");
            assertFalse(plain.findElement(By.id("verify")).isDisplayed());
        } finally {
            plain.quit();
        }
    }
}
