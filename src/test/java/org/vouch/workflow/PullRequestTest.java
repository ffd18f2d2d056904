package org.vouch.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.cli.Vouch;

/** What the two jobs say to a pull request: their scripts are run on a small briefing and changes to it. */
class PullRequestTest {
    private static final List<String> ALL = List.of(
            "Fetch the base",
            "Fetch the pull request",
            "Set up Java",
            "Build the program of the base",
            "Put the proposed content in the place of the base's",
            "Check all but what only the articles' holder can mend",
            "Say what changes in the evidence",
            "Build the site, once every quotation is proven",
            "Keep the site for reviewers");

    private static final String NOTE = """
            ---
            title: The ferry
            sourcing: One local paper.
            ---
            The clerk was not told [@gazette "Nobody told the clerk"].
            """;

    @TempDir
    private Path folder;

    private Path base;
    private Path proposed;

    @BeforeEach
    void writeTheBaseAndAPullRequestThatChangesNothing() throws Exception {
        base = folder.resolve("job/base");
        proposed = folder.resolve("job/proposed");
        write(base, "content/briefing.yaml", "title: The ferry at Northport\n");
        write(base, "content/sources/gazette.yaml", "csl: {title: Ferry to sail}\ndescriptor: A local paper.\n");
        write(base, "content/notes/ferry.md", NOTE);
        write(base, "archive/gazette.txt", """
                Ferry to sail on Tuesday
                The ferry would sail on Tuesday, the harbour master said, if the weather holds and the crew is found.
                Nobody told the clerk of it, and the tickets were printed without a price.
                A second ferry was bought in spring and lies in the yard, where it waits for paint and for an engine.
                The old pier is closed to carts, and the new one has neither a roof nor a bench to wait on in the rain.
                """);
        assertEquals(0, vouch(base, "lock"));
        Files.delete(base.resolve("archive/gazette.txt"));
        commit();
        try (Stream<Path> files = Files.walk(base.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(proposed, base.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    @Test
    void soundChangePassesBothAndIsBuilt() throws Exception {
        write(proposed, "content/notes/ferry.md", NOTE.replace("was not told", "had not been told"));
        Runner.Result checks = run("checks");
        assertEquals(ALL, checks.steps(), checks.log());
        assertTrue(checks.summary().contains("Claims reworded"), checks.summary());
        assertTrue(checks.summary().endsWith("Unpack it and open `index.html`.\n"), checks.summary());
        assertTrue(Files.readString(base.resolve("site/notes/ferry.html")).contains("had not been told"));
        assertEquals("Every quotation is proven.\n", run("evidence").summary());
    }

    @Test
    void newWordsAreNoFaultOfTheContributor() throws Exception {
        write(proposed, "content/notes/ferry.md", NOTE + "\nIt lacks paint [@gazette \"waits for paint\"].\n");
        Runner.Result checks = run("checks");
        assertTrue(checks.passed(), checks.log());
        assertEquals(ALL.subList(0, 8), checks.steps());
        assertTrue(checks.log().contains("vouch: set aside, not passed: 1 finding, quote-unproven 1\n"), checks.log());
        assertTrue(checks.summary().endsWith("See the check `evidence`.\n"), checks.summary());
        assertFalse(Files.exists(base.resolve("site")));
        Runner.Result evidence = run("evidence");
        assertFalse(evidence.passed());
        assertTrue(evidence.summary().contains("(`gh pr checkout 7`)"), evidence.summary());
        assertTrue(evidence.summary().contains("\n    java -jar vouch.jar lock\n"), evidence.summary());
    }

    @Test
    void mistakeOfTheContributorFailsTheChecksAlone() throws Exception {
        write(proposed, "content/notes/ferry.md", NOTE.replace("@gazette", "@gazete"));
        Runner.Result checks = run("checks");
        assertFalse(checks.passed());
        assertEquals(
                "Check all but what only the articles' holder can mend!",
                checks.steps().get(5));
        assertEquals("Say what changes in the evidence", checks.steps().get(6));
        assertEquals(7, checks.steps().size());
        String annotation = "\n::error file=content/notes/ferry.md,line=5,endLine=5,col=";
        assertTrue(checks.log().contains(annotation), checks.log());
        assertTrue(run("evidence").passed());
    }

    @Test
    void lockOfAnotherTextIsHeldToTheBase() throws Exception {
        write(proposed, "archive/gazette.txt", "Nobody told the clerk of it.\nEverybody told the master.\n");
        assertEquals(0, vouch(proposed, "lock"));
        Runner.Result evidence = run("evidence");
        assertFalse(evidence.passed());
        assertTrue(evidence.log().contains("[root-changed]"), evidence.log());
    }

    @Test
    void programAndLayoutsOfThePullRequestTakeNoPart() throws Exception {
        write(proposed, "layouts/note.ftlh", "Not a layout of ours");
        write(proposed, "target/vouch.jar", "not a program");
        write(proposed, "archive/gazette.txt", "Another article.\n");
        assertTrue(run("checks").passed());
        assertFalse(Files.readString(base.resolve("site/notes/ferry.html")).contains("Not a layout of ours"));
    }

    @Test
    void contentThatIsALinkIsRefused() throws Exception {
        Files.move(proposed.resolve("content"), proposed.resolve("elsewhere"));
        Files.createSymbolicLink(proposed.resolve("content"), Path.of("../base/.git"));
        Runner.Result checks = run("checks");
        assertFalse(checks.passed());
        assertTrue(checks.log().contains("[path-escape]"), checks.log());
    }

    private Runner.Result run(String job) throws Exception {
        String commit = Files.readString(folder.resolve("base-commit")).strip();
        Runner runner = new Runner(
                folder.resolve("job"),
                Map.of("github.event.pull_request.base.sha", commit, "github.event.pull_request.number", "7"));
        return runner.run(
                Workflow.read(Path.of(".github/workflows/check.yml")).jobs().get(job));
    }

    private void commit() throws Exception {
        ProcessBuilder git = new ProcessBuilder("bash", "-euc", """
                git init -q
                git add -A
                git -c user.name=Desk -c user.email=desk@example.org commit -q --no-gpg-sign -m Base
                git rev-parse HEAD > ../../base-commit
                """);
        git.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "GIT_CONFIG_NOSYSTEM", "1"));
        assertEquals(0, git.directory(base.toFile()).inheritIO().start().waitFor());
    }

    private static int vouch(Path folder, String command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Vouch(folder, new ByteArrayInputStream(new byte[0]), out, out).run(command);
    }

    private static void write(Path root, String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
