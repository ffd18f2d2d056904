package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;

/** Whatever content says, the runner of a workflow finds our annotations in the log and no command of anybody else. */
class WorkflowLogTest {
    private static final String EXPLAINS = "\nvouch rules dead-link explains the rule";

    @TempDir
    private Path folder;

    static List<String> hostile() {
        return HostileText.all();
    }

    private static RunnerLog annotations(List<Diagnostic> diagnostics) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new DiagnosticGithub(new RepositoryPath(""), out).print(diagnostics);
        return RunnerLog.read(bytes.toString(StandardCharsets.UTF_8));
    }

    private static Diagnostic finding(Severity severity, int number) {
        return Diagnostic.of(Rule.DEAD_LINK, new Span("content/" + number % 3 + ".md", 1, 2, 1, 3), "m" + number)
                .withSeverity(severity);
    }

    @Test
    void thereAreMoreThanFiftyHostileTexts() {
        assertTrue(hostile().stream().distinct().count() > 50);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void annotationIsReadAsItWasMeant(String text) {
        Diagnostic d = Diagnostic.of(Rule.DEAD_LINK, new Span(text, 7, 3, 7, 9), text, text);
        RunnerLog log = annotations(List.of(d));
        String safe = SafeLine.of(text);
        assertEquals(
                List.of(new RunnerLog.Command(
                        "error",
                        Map.of(
                                "file",
                                safe,
                                "line",
                                "7",
                                "endLine",
                                "7",
                                "col",
                                "3",
                                "endColumn",
                                "9",
                                "title",
                                "dead-link"),
                        safe + "\n" + safe + EXPLAINS)),
                log.commands());
        assertEquals(List.of(), log.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/notes/a.md", "content/notes/a b,c=d:e%0A.md", "content/notes/평양 é.md"})
    void fileThatCanBeSeenIsNamedExactly(String file) {
        Diagnostic d = Diagnostic.of(Rule.DEAD_LINK, new Span(file, 2, 1, 2, 2), "100%: a, b");
        RunnerLog.Command command = annotations(List.of(d)).commands().get(0);
        assertEquals(file, command.properties().get("file"));
        assertEquals("100%: a, b" + EXPLAINS, command.data());
    }

    @Test
    void placeOverSeveralLinesAndAWholeFileHaveNoColumns() {
        RunnerLog log = annotations(List.of(
                Diagnostic.of(Rule.DEAD_LINK, new Span("a.md", 2, 5, 4, 1), "m"),
                Diagnostic.of(Rule.DEAD_LINK, Span.wholeFile("a.md"), "m")));
        assertEquals(
                List.of(
                        Map.of("file", "a.md", "line", "2", "endLine", "4", "title", "dead-link"),
                        Map.of("file", "a.md", "line", "1", "endLine", "1", "title", "dead-link")),
                log.commands().stream().map(RunnerLog.Command::properties).toList());
    }

    @Test
    void atMostTenOfAKindAreWrittenErrorsFirstAndTheRestIsCounted() {
        List<Diagnostic> all = new ArrayList<>();
        IntStream.range(0, 12).forEach(i -> all.add(finding(Severity.INFO, i)));
        IntStream.range(0, 14).forEach(i -> all.add(finding(Severity.WARNING, i)));
        IntStream.range(0, 25).forEach(i -> all.add(finding(Severity.ERROR, i)));
        List<RunnerLog.Command> commands = annotations(all).commands();
        List<String> names = commands.stream().map(RunnerLog.Command::name).toList();
        List<String> expected = Stream.of("error", "warning", "notice")
                .flatMap(name -> IntStream.range(0, 10).mapToObj(i -> name))
                .toList();
        assertEquals(expected, names);
        assertEquals("m0" + EXPLAINS, commands.get(0).data());
        assertEquals("""
                15 errors, 4 warnings, 3 for information without an annotation; the log of this step has them
                content/0.md: 7
                content/1.md: 8
                content/2.md: 7""", commands.get(29).data());
    }

    @Test
    void tenOfAKindNeedNoNoticeOfMore() {
        List<Diagnostic> ten =
                IntStream.range(0, 10).mapToObj(i -> finding(Severity.ERROR, i)).toList();
        assertEquals(10, annotations(ten).commands().size());
    }

    /** A briefing with the texts as titles, names of fields, ids, words of notes and, as far as the disk takes them, of files. */
    private Session hostileBriefing() throws IOException {
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", folder);
        Session session = new Session(folder);
        session.run("lock", "-q");
        int number = 0;
        for (String text : hostile()) {
            String name = "hostile-" + number++;
            String inYaml = JsonText.of(json -> json.writeString(text));
            write(
                    "content/notes/" + name + ".md",
                    "---\ntitle: " + inYaml + "\n" + inYaml + ": " + inYaml + "\nsummary: " + inYaml + "\n---\n" + text
                            + " [@gazette \"" + text + "\"] [l](" + text + ")\n\n" + text + "\n");
            write(
                    "content/facts/" + name + ".yaml",
                    "- id: " + inYaml + "\n  statement: " + text + "\n  " + text + ": 1\n");
            writeNamed(text);
        }
        return session;
    }

    private void write(String file, String text) throws IOException {
        Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
    }

    private void writeNamed(String text) throws IOException {
        String name = text.replace("/", "").replace("\0", "");
        if (StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            try {
                write("content/notes/" + name + ".md", "---\ntitle: x\n---\nA [link](nowhere.md).\n");
            } catch (java.nio.file.InvalidPathException notOnThisDisk) {
                // Such a name cannot come with a pull request that is checked out here either.
            }
        }
    }

    private static void assertNoCommand(Session.Run run) {
        for (String printed : List.of(run.out(), run.err())) {
            assertEquals(List.of(), RunnerLog.read(printed).commands());
            assertFalse(printed.contains("##["), "##[ stands in what was printed");
            assertFalse(
                    printed.codePoints().anyMatch(c -> c != '\n' && SafeLine.isHidden(c)),
                    "something that cannot be seen was printed");
        }
    }

    @Test
    void nothingThatIsPrintedHoldsACommandButTheAnnotations() throws IOException {
        Session session = hostileBriefing();
        Session.Run github = session.run("check", "--format", "github");
        List<RunnerLog.Command> commands = RunnerLog.read(github.out()).commands();
        assertEquals(11, commands.size(), github.out());
        assertTrue(commands.stream()
                .allMatch(c -> List.of("error", "warning", "notice").contains(c.name())));
        assertTrue(commands.stream()
                .allMatch(c ->
                        c.name().equals("notice") || c.properties().get("file").startsWith("content/")));
        assertEquals(List.of(), RunnerLog.read(github.err()).commands());
        assertAll(Stream.of("text", "json", "sarif")
                .map(format -> () -> assertNoCommand(session.run("check", "-v", "--format", format))));
        assertNoCommand(session.run("build"));
        assertNoCommand(session.run("lock"));
        assertNoCommand(session.run("diff", ".", "."));
        assertNoCommand(session.run("explain", "content/notes/hostile-1.md:10"));
    }

    @Test
    void evidenceOfHostileContentIsToldWithoutACommand() throws IOException {
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", folder);
        Path before = folder.resolve("before");
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", before);
        Session session = new Session(folder);
        int number = 0;
        for (String text : hostile()) {
            String inYaml = JsonText.of(json -> json.writeString(text));
            write(
                    "content/notes/h" + number++ + ".md",
                    "---\ntitle: " + inYaml + "\n---\n" + text + " [@gazette \"The line is 16.4 kilometres long\"].\n");
        }
        Session.Run diff = session.run("diff", before.toString());
        assertTrue(diff.out().contains("stop-commands"), diff.err());
        assertNoCommand(diff);
        for (int i = 0; i < number; i++) {
            assertNoCommand(session.run("explain", "content/notes/h" + i + ".md:4"));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void argumentsAreToldWithoutACommand(String text) {
        Session session = new Session(folder);
        assertNoCommand(session.run("rules", text));
        assertNoCommand(session.run("check", "--format", text));
        assertNoCommand(session.run("check", text));
        assertNoCommand(session.run("lock", text));
    }
}
