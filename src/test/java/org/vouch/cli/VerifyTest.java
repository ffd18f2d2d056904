package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code vouch verify} says to somebody who holds a copy of an article; the project has the locks alone. */
class VerifyTest {
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");

    @TempDir
    private Path folder;

    private Session session;
    private String article;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        Fixture.read(BASE).write("files", folder);
        session = new Session(folder);
        assertEquals(ExitCode.CLEAN, session.run("lock").code());
        article = Files.readString(folder.resolve("archive/gazette.txt"));
        session.play(List.of("remove archive"));
    }

    /** Runs the command on a copy of the gazette. */
    private Session.Run verify(String copy) throws IOException {
        Files.writeString(folder.resolve("copy"), copy);
        return session.run("verify", "--article", "copy", "gazette");
    }

    private static String last(String printed) {
        return printed.lines().reduce((first, second) -> second).orElse("");
    }

    /** The copy shows so much; nothing is found wrong. */
    private void shows(String copy, int code, String expected) throws IOException {
        Session.Run run = verify(copy);
        assertEquals(expected, last(run.out()), run.err());
        assertEquals(code, run.code());
    }

    private void refuses(String expected, String... arguments) {
        Session.Run run = session.run(arguments);
        assertEquals("vouch: " + expected + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(ExitCode.USAGE, run.code());
    }

    private String root() throws IOException {
        return Files.readAllLines(folder.resolve("content/sources/gazette.lock"))
                .get(3)
                .substring("root ".length());
    }

    @Test
    void theSameTextHasTheLocksRoot() throws IOException {
        Session.Run run = verify(article);
        assertEquals("""
                gazette: the copy, nothing left out of it, has 296 tokens and the root %s
                that is the root of the lock
                3 of 3 quotations found, same text
                """.formatted(root()), run.out());
        assertEquals("", run.err());
        assertEquals(ExitCode.CLEAN, run.code());
    }

    @Test
    void typographyLineEndsAndBlankLinesMakeNoOtherText() throws IOException {
        shows(
                "\uFEFF" + article.replace("\n", "\r\n\r\n").replace("“", "\"").replace('’', '\''),
                ExitCode.CLEAN,
                "3 of 3 quotations found, same text");
    }

    @Test
    void otherTextIsSearchedAndTheNearestWordsAreShown() throws IOException {
        Session.Run run = verify("A word before.\n" + article.replace("twenty-one stops", "twenty-two stops"));
        assertEquals("3 lines", run.out().lines().count() + " lines");
        assertTrue(run.out().contains("\nthe lock has the root " + root() + "\n"), run.out());
        assertEquals("2 of 3 quotations found, text differs", last(run.out()));
        assertEquals("""
                content/sources/gazette.yaml:15:12: error: "The line is 16.4 kilometres long and has twenty-one stops" is not in gazette [quote-not-found]
                    15 |     exact: The line is 16.4 kilometres long and has twenty-one stops
                       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                       = nearest: "The line is 16.4 kilometres long and has twenty-two stops" (paragraph 4), 1 word differs: "two" ← "one"
                1 error, 0 warnings
                vouch rules quote-not-found explains the rule
                """, run.err());
        assertEquals(ExitCode.FINDINGS, run.code());
    }

    @Test
    void aSavedPageWithAllTheWordsIsEnough() throws IOException {
        String page = "<html><head><title>Tram</title></head><body><nav><a href='/'>Home</a></nav><article><h1>"
                + article.lines().collect(Collectors.joining("</p><p>")).replaceFirst("</p>", "</h1>")
                + "</p></article></body></html>";
        Session.Run run = verify(page);
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        assertTrue(last(run.out()).startsWith("3 of 3 quotations found, "), run.out());
    }

    @Test
    void theDocumentAsReceivedIsCleanedAsTheRecordSays() throws IOException {
        Path record = folder.resolve("content/sources/gazette.yaml");
        Files.writeString(
                record,
                "cleaning:\n  lines: 2-11\n  dropped: [{lines: 4, why: share icons}]\n",
                StandardOpenOption.APPEND);
        List<String> lines = article.lines().toList();
        String received = Stream.concat(
                        Stream.of("MENU", lines.get(0), lines.get(1), "Share this"),
                        Stream.concat(lines.subList(2, lines.size()).stream(), Stream.of("Read more")))
                .collect(Collectors.joining("\n"));
        Session.Run run = verify(received);
        assertTrue(run.out().startsWith("gazette: the copy, cleaned as the record says, has 296 tokens"), run.out());
        assertEquals("3 of 3 quotations found, same text", last(run.out()));
    }

    @Test
    void wordsOfATeaserAreNotTheArticles() throws IOException {
        String page = "<html><body><nav><p>We will not raise the fare this year</p></nav><article><h1>Tram</h1>"
                + article.replace("We will not raise the fare this year", "The fare stays as it is")
                        .lines()
                        .map(line -> "<p>" + line + "</p>")
                        .collect(Collectors.joining())
                + "</article></body></html>";
        Session.Run run = verify(page);
        assertEquals("2 of 3 quotations found, text differs", last(run.out()));
        assertTrue(
                run.err()
                        .contains(
                                "stands in gazette only in what was left out of the article [quote-from-boilerplate]\n"),
                run.err());
        assertEquals(ExitCode.FINDINGS, run.code());
    }

    @Test
    void aForgedLockAndAForgedQuotationDoNotStandAgainstTheArticle() throws IOException {
        String forged = article.replace("We will not raise the fare", "We will soon raise the fare");
        Files.createDirectories(folder.resolve("archive"));
        Files.writeString(folder.resolve("archive/gazette.txt"), forged);
        Path record = folder.resolve("content/sources/gazette.yaml");
        Files.writeString(record, Files.readString(record).replace("We will not raise", "We will soon raise"));
        Path note = folder.resolve("content/notes/fares.md");
        Files.writeString(note, Files.readString(note).replace("ruled out a higher fare", "spoke of a higher fare"));
        assertEquals(ExitCode.CLEAN, session.run("lock").code());
        session.play(List.of("remove archive"));
        assertEquals(ExitCode.CLEAN, session.run("check", "-q").code());
        shows(article, ExitCode.FINDINGS, "2 of 3 quotations found, text differs");
    }

    @Test
    void aLimitLeftOutIsToldThoughEveryWordIsThere() throws IOException {
        Path record = folder.resolve("content/sources/gazette.yaml");
        Files.writeString(
                record,
                Files.readString(record)
                        .replace(
                                "exact: We will not raise the fare this year",
                                "exact: the company does [...] plan to run one before the summer"));
        Session.Run run = verify(article);
        assertEquals("3 of 3 quotations found, same text", last(run.out()));
        assertTrue(run.err().contains("leaves out \"not\" [omission-hides-limit]"), run.err());
        assertEquals(ExitCode.FINDINGS, run.code());
    }

    @Test
    void paragraphNumbersPinInTheSameTextOnly() throws IOException {
        Path note = folder.resolve("content/notes/fares.md");
        Files.writeString(
                note,
                Files.readString(note).replace("[@gazette#fare-this-year]", "[@gazette \"on all lines\", para. 6]"));
        shows(article, ExitCode.CLEAN, "4 of 4 quotations found, same text");
        shows("One line more.\n" + article, ExitCode.CLEAN, "4 of 4 quotations found, text differs");
    }

    @Test
    void aProjectWithoutTheLockSaysThatThereIsNothingToCompare() throws IOException {
        session.play(List.of("remove content/sources/gazette.lock"));
        Session.Run run = verify(article);
        assertEquals("3 of 3 quotations found, no root", last(run.out()));
        assertTrue(run.out().contains("\nthere is no root of the lock to compare it with\n"), run.out());
    }

    @Test
    void whereNothingIsQuotedAnotherTextShowsNothing() throws IOException {
        Files.writeString(folder.resolve("content/sources/gazette.yaml"), "csl: {type: report, title: Gazette}\n");
        Files.writeString(folder.resolve("content/notes/opening.md"), "---\ntitle: Opening\n---\nNothing yet.\n");
        Files.writeString(folder.resolve("content/notes/fares.md"), "---\ntitle: Fares\n---\nNothing yet.\n");
        Files.delete(folder.resolve("content/facts/line.yaml"));
        shows(article, ExitCode.CLEAN, "0 of 0 quotations found, same text");
        shows(article + "More.\n", ExitCode.FINDINGS, "0 of 0 quotations found, text differs");
    }

    @Test
    void aBriefingThatCannotBeReadIsNotBorneOut() throws IOException {
        Files.writeString(folder.resolve("content/notes/broken.md"), "---\ntitle: [\n---\n");
        Session.Run run = verify(article);
        assertEquals(
                "vouch: not all of the briefing can be read, see vouch check; quotations may be missing\n", run.err());
        assertEquals(ExitCode.FINDINGS, run.code());
    }

    @Test
    void publishedTextIsItsOwnRoot() throws IOException {
        Path record = folder.resolve("content/sources/council.yaml");
        Files.writeString(record, Files.readString(record) + "rights: full\n");
        Files.delete(folder.resolve("content/sources/council.lock"));
        String digest = "The council voted eleven to four for a night service.\n"
                + "The load test: the load test of the river bridge is set for 28 April.\n";
        Files.writeString(folder.resolve("content/sources/council.txt"), digest);
        Files.writeString(folder.resolve("copy"), digest);
        Session.Run run = session.run("verify", "--article", "copy", "council");
        assertTrue(run.out().contains("\nthat is the root of the published text\n2 of 2 quotations"), run.out());
    }

    @Test
    void whatCannotBeComparedIsRefused() throws IOException {
        Files.writeString(folder.resolve("copy"), article);
        Files.writeString(folder.resolve("empty"), "\n \u200B\n");
        Files.write(folder.resolve("picture"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Files.write(folder.resolve("large"), "word ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        refuses("there is no file nowhere", "verify", "--article", "nowhere", "gazette");
        refuses("there is no source \"gazete\"; did you mean gazette?", "verify", "--article", "copy", "gazete");
        refuses("empty cannot be read: the document has no text", "verify", "--article", "empty", "gazette");
        assertEquals(
                ExitCode.USAGE,
                session.run("verify", "--article", "picture", "gazette").code());
        assertEquals(
                ExitCode.USAGE,
                session.run("verify", "--article", "large", "gazette").code());
        assertEquals(ExitCode.USAGE, session.run("verify", "gazette").code());
    }

    @Test
    void nothingIsWritten() throws IOException {
        List<Path> before = files();
        Files.writeString(folder.resolve("copy"), article);
        session.run("verify", "--article", "copy", "gazette");
        assertEquals(
                Stream.concat(before.stream(), Stream.of(folder.resolve("copy")))
                        .sorted()
                        .toList(),
                files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
