package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user gives them, on the small briefing of the rules' fixtures. */
class CommandTest {
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");

    private static final String FIGURES = """
            2 notes, 2 facts, 2 sources
            quotations 5: verified 5, proven 0, unproven 0, not-found 0, unreadable 0
            citations 8, articles at hand: 2 of 2
            sentences 8: cited 5, judgement 1, framing 2, unsupported 0
            """;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        Fixture.read(BASE).write("files", folder);
        session = new Session(folder);
        assertEquals(ExitCode.CLEAN, session.run("lock").code());
    }

    private void check(Session.Run run, int code, String out, String err) {
        assertEquals(out, run.out());
        assertEquals(err, run.err());
        assertEquals(code, run.code());
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void checkPrintsItsFiguresAndWritesNothing() throws IOException {
        check(session.run("check"), ExitCode.CLEAN, FIGURES, "");
        assertFalse(Files.exists(folder.resolve("site")));
    }

    @Test
    void buildIsWhatHappensWithoutACommand() {
        Session.Run run = session.run();
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        assertTrue(run.out().startsWith(FIGURES + "site: "), run.out());
        assertTrue(Files.exists(folder.resolve("site/notes/opening.html")));
    }

    @Test
    void destinationIsRelativeToTheWorkingDirectory() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Session.Run run = new Session(folder.resolve("elsewhere")).run("build", "-q", "--root", "..", "-d", "out");
        check(run, ExitCode.CLEAN, "", "");
        assertTrue(Files.exists(folder.resolve("elsewhere/out/index.html")));
    }

    @Test
    void optionsMayStandBeforeTheCommand() throws IOException {
        Files.createDirectories(folder.resolve("elsewhere"));
        Session elsewhere = new Session(folder.resolve("elsewhere"));
        check(elsewhere.run("--root", "..", "check"), ExitCode.CLEAN, FIGURES, "");
        check(elsewhere.run("--root", "none", "-q", "check", "--root", ".."), ExitCode.CLEAN, "", "");
        check(elsewhere.run("--root", "..", "-q", "-d", "out", "build"), ExitCode.CLEAN, "", "");
        assertTrue(Files.exists(folder.resolve("elsewhere/out/index.html")));
    }

    @Test
    void optionBeforeACommandThatDoesNotHaveItIsAUsageError() {
        Session.Run run = session.run("-d", "out", "check");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().startsWith("check has no option --destination\n"), run.err());
    }

    @Test
    void buildWithAnErrorLeavesTheOldSiteAsItIs() throws IOException {
        session.run("build");
        FileTime before = Files.getLastModifiedTime(folder.resolve("site/index.html"));
        String page = read("site/notes/fares.html");
        write("content/notes/fares.md", "---\ntitle: What a ride costs\n---\nFree [@gazette \"Rides are free\"].\n");
        Session.Run run = session.run("build", "-q");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(run.err().endsWith("vouch: nothing was written\n"), run.err());
        assertEquals(before, Files.getLastModifiedTime(folder.resolve("site/index.html")));
        assertEquals(page, read("site/notes/fares.html"));
    }

    @Test
    void mistakeInALayoutLeavesTheOldSiteAndIsTold() throws IOException {
        session.run("build");
        String page = read("site/notes/fares.html");
        write("layouts/sources.ftlh", "${nothing.such}");
        write("content/notes/fares.md", "---\ntitle: Another title\n---\nWords.\n");
        for (String destination : List.of("site", "content")) {
            Session.Run run = session.run("build", "-q", "-d", destination);
            assertEquals(ExitCode.FINDINGS, run.code());
            assertTrue(run.err().contains("[layout-error]"), run.err());
            assertTrue(run.err().endsWith("vouch: nothing was written\n"), run.err());
        }
        assertEquals(page, read("site/notes/fares.html"));
        assertFalse(Files.exists(folder.resolve(".vouch/site.swap")));
    }

    @Test
    void secondBuildWritesNothing() {
        session.run("build");
        Session.Run run = session.run("build");
        assertTrue(run.out().contains("site: 0 written, "), run.out());
    }

    @Test
    void strictCountsWarningsAsErrors() throws IOException {
        write("content/notes/fares.md", "---\ntitle: What a ride costs\n---\nSee the digest [@council].\n");
        assertEquals(ExitCode.CLEAN, session.run("check", "-q").code());
        assertEquals(ExitCode.FINDINGS, session.run("check", "-q", "--strict").code());
    }

    @Test
    void jsonHasTotalsCoverageAndDiagnostics() throws IOException {
        write("content/notes/fares.md", "---\ntitle: What a ride costs\n---\nFree [@gazete#fare-this-year].\n");
        String expected = """
                {
                  "totals" : {
                    "quotations" : 5,
                    "verified" : 5,
                    "proven" : 0,
                    "unproven" : 0,
                    "not-found" : 0,
                    "unreadable" : 0,
                    "citations" : 7,
                    "facts" : 2,
                    "sources" : 2,
                    "notes" : 2,
                    "articlesAtHand" : 2
                  },
                  "coverage" : {
                    "sentences" : 7,
                    "cited" : 4,
                    "judgement" : 1,
                    "framing" : 2,
                    "unsupported" : 0
                  },
                  "diagnostics" : [
                    {
                      "rule" : "unknown-source",
                      "severity" : "error",
                      "file" : "content/notes/fares.md",
                      "line" : 4,
                      "column" : 8,
                      "endLine" : 4,
                      "endColumn" : 14,
                      "message" : "there is no source \\"gazete\\"",
                      "hint" : "did you mean gazette?"
                    },
                    {
                      "rule" : "unused-passage",
                      "severity" : "warning",
                      "file" : "content/sources/council.yaml",
                      "line" : 13,
                      "column" : 3,
                      "endLine" : 13,
                      "endColumn" : 13,
                      "message" : "nothing cites the passage council#night-vote",
                      "hint" : "cite it, or remove it from the record"
                    },
                    {
                      "rule" : "unused-passage",
                      "severity" : "warning",
                      "file" : "content/sources/gazette.yaml",
                      "line" : 16,
                      "column" : 3,
                      "endLine" : 16,
                      "endColumn" : 17,
                      "message" : "nothing cites the passage gazette#fare-this-year",
                      "hint" : "cite it, or remove it from the record"
                    }
                  ]
                }
                """;
        check(session.run("check", "--format", "json"), ExitCode.FINDINGS, expected, "");
    }

    @Test
    void coverageIsShownANoteAndAParagraphAtATime() throws IOException {
        write(
                "content/notes/fares.md",
                "---\ntitle: Fares\n---\nFree [@gazette#fare-this-year]. It was 3 crowns.\n\n- Cheap.\n- In May.\n");
        Session.Run run = session.run("check", "-v");
        String shown = """
                sentences 10: cited 4, judgement 1, framing 3, unsupported 2
                content/notes/fares.md: 33.3 % of 3 claims, sentences 4: cited 1, judgement 0, framing 1, unsupported 2
                  line 4: sentences 2: cited 1, judgement 0, framing 0, unsupported 1
                  line 6: sentences 1: cited 0, judgement 0, framing 1, unsupported 0
                  line 7: sentences 1: cited 0, judgement 0, framing 0, unsupported 1
                content/notes/opening.md: 100.0 % of 4 claims, sentences 5: cited 3, judgement 1, framing 1, unsupported 0
                  line 7: sentences 1: cited 0, judgement 1, framing 0, unsupported 0
                  line 13: sentences 2: cited 2, judgement 0, framing 0, unsupported 0
                  line 17: sentences 2: cited 1, judgement 0, framing 1, unsupported 0
                content/pages/method.md: 100.0 % of 0 claims, sentences 1: cited 0, judgement 0, framing 1, unsupported 0
                  line 4: sentences 1: cited 0, judgement 0, framing 1, unsupported 0
                """;
        assertEquals(shown, run.out().substring(run.out().indexOf("sentences")));
    }

    @Test
    void coverageBelowTheOneAskedForIsAFinding() throws IOException {
        check(session.run("check", "-q", "--min-coverage", "100"), ExitCode.CLEAN, "", "");
        write("content/notes/fares.md", read("content/notes/fares.md") + "It was 3 crowns.\n");
        check(session.run("check", "-q", "--min-coverage", "85"), ExitCode.CLEAN, "", "");
        check(
                session.run("check", "-q", "--min-coverage", "86"),
                ExitCode.FINDINGS,
                "",
                "vouch: 85.7 % of 7 claims are cited or judgement, --min-coverage asks for 86 %:"
                        + " content/notes/fares.md 66.6 % of 3 claims\n");
        assertEquals(
                ExitCode.FINDINGS,
                session.run("check", "--format", "json", "--min-coverage", "86").code());
    }

    @Test
    void draftIsLeftOutUntilItIsAskedFor() throws IOException {
        write("content/notes/later.md", "---\ntitle: Later\ndraft: true\n---\nWrong [@gazette \"never printed\"].\n");
        assertEquals(ExitCode.CLEAN, session.run("check").code());
        assertEquals(ExitCode.FINDINGS, session.run("check", "-D").code());
    }

    @Test
    void sitemapNeedsAnAddress() throws IOException {
        session.run("build", "-q");
        assertFalse(Files.exists(folder.resolve("site/sitemap.xml")));
        session.run("build", "-q", "-b", "https://example.org/tram");
        assertTrue(read("site/sitemap.xml").contains("<loc>https://example.org/tram/notes/opening.html</loc>"));
    }

    @Test
    void onlyTheCommandsThatAreNamedAreMade() {
        assertEquals(
                List.of("check"),
                Commands.namedIn("--root", "somewhere", "check", "-q").names());
        assertEquals(
                List.of("check", "lock"),
                Commands.namedIn("--root", "lock", "check").names());
        assertEquals(Commands.ALL, Commands.namedIn());
        assertEquals(Commands.ALL, Commands.namedIn("chekc"));
        assertEquals(Commands.ALL, Commands.namedIn("check", "--help"));
    }

    @Test
    void helpAndMistakesNameAllCommands() {
        for (List<String> args : List.of(List.of("--help"), List.of("--none", "check"), List.of("chekc"))) {
            Session.Run run = session.run(args.toArray(String[]::new));
            String said = run.out() + run.err();
            List<String> missing = Commands.ALL.names().stream()
                    .filter(name -> !said.contains("\n  " + name + " "))
                    .toList();
            assertTrue(missing.isEmpty() || said.contains("Did you mean: vouch check"), said);
        }
    }

    @Test
    void helpAskedForAsACommandIsPointedOut() {
        Session.Run run = session.run("help");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().endsWith("Did you mean: vouch --help?\n"), run.err());
    }

    @Test
    void mistakesOfTheCommandLineExitWithTwo() {
        assertEquals(ExitCode.USAGE, session.run("bild").code());
        assertEquals(ExitCode.USAGE, session.run("check", "--colour").code());
        assertEquals(
                ExitCode.USAGE, session.run("check", "--min-coverage", "most").code());
        check(
                session.run("check", "--min-coverage", "101"),
                ExitCode.USAGE,
                "",
                "vouch: --min-coverage: 101 is not a whole number from 0 to 100\n");
        check(
                session.run("check", "--base", "nowhere"),
                ExitCode.USAGE,
                "",
                "vouch: --base: git knows no revision \"nowhere\" here\n");
        check(
                session.run("rules", "quote-not-fond"),
                ExitCode.USAGE,
                "",
                "vouch: there is no rule \"quote-not-fond\"; did you mean quote-not-found?\n");
        check(
                session.run("rules", "never-heard-of"),
                ExitCode.USAGE,
                "",
                "vouch: there is no rule \"never-heard-of\"; vouch rules lists them\n");
        check(session.run("lock", "gazet"), ExitCode.USAGE, "", "vouch: there is no source \"gazet\"\n");
        assertEquals(ExitCode.USAGE, session.run("build", "-d", "content").code());
    }

    @Test
    void sourceAddWritesARecordThatTheNextCheckCanRead() throws IOException {
        write("received.txt", """
                Ferry to run all night

                March 3rd, 2031

                The harbour office said the ferry would run all night from June.

                icon-facebook icon-twitter

                Nobody asked for the harbour officeâ€™s reasons.
                """);
        Session.Run run = session.run("source", "add", "received.txt", "--id", "ferry");
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        assertEquals("""
                Ferry to run all night
                The harbour office said the ferry would run all night from June.
                Nobody asked for the harbour office’s reasons.
                """, read("archive/ferry.txt"));
        assertEquals(read("received.txt"), read("archive/ferry.orig"));
        assertTrue(run.out().contains("mended, line 9: \"â€™\" to \"’\", UTF-8 read as Windows-1252"), run.out());
        assertTrue(
                read("content/sources/ferry.yaml").contains("  issued: \"2031-03-03\"  # line 3: March 3rd, 2031\n"));
        Session.Run check = session.run("check", "-q");
        check(check, ExitCode.CLEAN, "", """
                content/sources/ferry.yaml:1:1: warning: nothing cites the source ferry [unused-source]
                       = cite it, or remove its record
                0 errors, 1 warning
                """);
    }

    @Test
    void sourceAddRepeatsTheCleaningOfARecord() throws IOException {
        write("received.txt", "Title line\n\nFirst paragraph of the text.\n\nicon-facebook icon-twitter\n");
        session.run("source", "add", "received.txt", "--id", "ferry");
        String record = read("content/sources/ferry.yaml");
        Files.delete(folder.resolve("archive/ferry.txt"));
        Files.delete(folder.resolve("archive/ferry.orig"));
        Session.Run run = session.run("source", "add", "received.txt", "--id", "ferry");
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        assertEquals("Title line\nFirst paragraph of the text.\n", read("archive/ferry.txt"));
        assertEquals(record, read("content/sources/ferry.yaml"));
    }

    @Test
    void sourceAddOverwritesNothing() throws IOException {
        write("archive/ferry.txt", "Somebody's own copy.\n");
        write("received.txt", "Title line\n\nFirst paragraph of the text.\n");
        Session.Run run = session.run("source", "add", "received.txt", "--id", "ferry");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertEquals("Somebody's own copy.\n", read("archive/ferry.txt"));
        assertFalse(Files.exists(folder.resolve("content/sources/ferry.yaml")));
    }

    @Test
    void lockSaysWhenTheArticleIsAnotherOne() throws IOException {
        write("archive/council.txt", read("archive/council.txt") + "A line that was added.\n");
        Session.Run run = session.run("lock", "council");
        assertTrue(run.out().endsWith("; the article is not the one that was locked before\n"), run.out());
    }

    @Test
    void rulesAreListedAndExplained() throws IOException {
        Session.Run list = session.run("rules");
        assertTrue(list.out().lines().anyMatch(line -> line.startsWith("  quote-not-found ")), list.out());
        check(
                session.run("rules", "quote-not-found"),
                ExitCode.CLEAN,
                Files.readString(Path.of("src/main/docs/rules/quote-not-found.md")),
                "");
    }

    @Test
    void allFilesOfTheSiteAreGoneOrThereTogether() throws IOException {
        session.run("build", "-q");
        Files.delete(folder.resolve("content/notes/fares.md"));
        write(
                "content/notes/opening.md",
                read("content/notes/opening.md").replace(" See also [the fares](fares.md).", ""));
        session.run("build", "-q");
        try (Stream<Path> notes = Files.list(folder.resolve("site/notes"))) {
            assertEquals(
                    List.of("opening.bib", "opening.html", "opening.json", "opening.ris"),
                    notes.map(note -> note.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void serveNamesAPortInUseAndOneThatIsNone() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            String inUse = "vouch: port " + port + " is in use; name another with -p, or -p 0 for one that is free\n";
            check(session.run("serve", "-p", String.valueOf(port)), ExitCode.USAGE, "", inUse);
        }
        String none = "vouch: --port: 65536 is not a port, which is a number from 0 to 65535\n";
        check(session.run("serve", "-p", "65536"), ExitCode.USAGE, "", none);
    }
}
