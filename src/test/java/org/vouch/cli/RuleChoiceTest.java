package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs share the findings out; what one sets aside it counts, and together they report everything. */
class RuleChoiceTest {
    private static final String UNPROVEN = """
            content/notes/dogs.md:4:17: error: "Dogs need a ticket" is in no valid opening of the lock of gazette [quote-unproven]
                 4 | Dogs [@gazette "Dogs need a ticket"] and [@gazete "cats"].
                   |                 ^^^^^^^^^^^^^^^^^^
                   = whoever holds the article runs: vouch lock gazette
            """;
    private static final String UNKNOWN = """
            content/notes/dogs.md:4:44: error: there is no source "gazete" [unknown-source]
                 4 | Dogs [@gazette "Dogs need a ticket"] and [@gazete "cats"].
                   |                                            ^^^^^^
                   = did you mean gazette?
            """;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void writeABriefingWithOneMistakeOfEachSort() throws IOException {
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", folder);
        session = new Session(folder);
        session.play(List.of("lock", "remove archive"));
        Files.writeString(
                folder.resolve("content/notes/dogs.md"),
                "---\ntitle: Dogs\n---\nDogs [@gazette \"Dogs need a ticket\"] and [@gazete \"cats\"].\n");
    }

    private void check(int code, String err, String... arguments) {
        Session.Run run = session.run(arguments);
        assertEquals(err, run.err());
        assertEquals(code, run.code());
    }

    @Test
    void exceptReportsTheOthersAndCountsWhatItSetsAside() {
        String aside = "vouch: set aside, not passed: 1 finding, quote-unproven 1\n";
        check(
                ExitCode.FINDINGS,
                aside + UNKNOWN + "1 error, 0 warnings\n",
                "check",
                "-q",
                "--except",
                "quote-unproven");
    }

    @Test
    void onlyReportsTheseAndCountsTheOthers() {
        String aside = "vouch: set aside, not passed: 1 finding, unknown-source 1\n";
        check(ExitCode.FINDINGS, aside + UNPROVEN + "1 error, 0 warnings\n", "check", "-q", "--only", "quote-unproven");
    }

    @Test
    void severalRulesAreSeparatedByCommas() {
        String aside = "vouch: set aside, not passed: 2 findings, unknown-source 1, quote-unproven 1\n";
        check(ExitCode.CLEAN, aside, "check", "-q", "--except", "quote-unproven,unknown-source");
    }

    @Test
    void nothingSetAsideIsSaidToo() {
        check(
                ExitCode.FINDINGS,
                "vouch: set aside, not passed: 0 findings\n" + UNPROVEN + UNKNOWN + "2 errors, 0 warnings\n",
                "check",
                "-q",
                "--except",
                "too-large");
    }

    @Test
    void figuresStayThoseOfTheWholeBriefing() {
        Session.Run all = session.run("check");
        Session.Run part = session.run("check", "--except", "quote-unproven");
        assertEquals(all.out(), part.out());
        assertTrue(part.out().contains("unproven 1, "), part.out());
    }

    @Test
    void jsonHasTheFindingsOfThisRunOnly() {
        Session.Run run = session.run("check", "--format", "json", "--only", "quote-unproven");
        assertTrue(run.out().contains("\"rule\" : \"quote-unproven\""), run.out());
        assertTrue(!run.out().contains("unknown-source"), run.out());
        assertEquals("vouch: set aside, not passed: 1 finding, unknown-source 1\n", run.err());
    }

    @Test
    void ruleThatDoesNotExistIsAMistakeOfUsage() {
        check(
                ExitCode.USAGE,
                "vouch: there is no rule \"quote-unprove\"; did you mean quote-unproven?\n",
                "check",
                "--except",
                "quote-unprove");
    }
}
