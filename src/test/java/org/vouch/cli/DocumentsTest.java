package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command of every document does what its document says. A command in running text ends without a mistake of use;
 * one with placeholders names what its own help names; a session prints what is shown.
 */
class DocumentsTest {
    private static final Path PROJECT = Path.of("");
    private static final Path DOCS = Path.of("src/main/docs");
    private static final Path RULES = Path.of("src/test/resources/org/vouch/rules");

    /** Commands that run until they are stopped, or need more than a folder, and where they are run instead. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "serve", "runs until it is stopped; its own tests drive it",
            "lsp", "speaks a protocol; its own tests drive it",
            "links", "asks the network; its own tests use a local server");

    /** What looks like a command and is none. */
    private static final List<String> NOT_A_COMMAND =
            List.of("vouch lock v1", "vouch rules unknown-source explains the rule");

    /** Commands whose example finds something, or finds nothing; every other one ends with 0. */
    private static final List<String> WITH_FINDINGS = List.of("vouch quote gazette \"roughly the words\"");

    @TempDir
    private Path folder;

    /** A command and the document it stands in. */
    record Example(Path document, DocumentedCommand command) {

        @Override
        public String toString() {
            return document + ": " + command.line();
        }
    }

    static List<Path> documents() throws IOException {
        List<Path> documents =
                new ArrayList<>(List.of(Path.of("README.md"), Path.of("src/main/resources/init/README.md")));
        try (Stream<Path> pages = Files.walk(DOCS)) {
            pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        Stream.of("CONTRIBUTING.md", ".github/CONTRIBUTING.md", "ARCHITECTURE.md")
                .map(Path::of)
                .filter(Files::exists)
                .forEach(documents::add);
        return documents;
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path document : documents()) {
            DocumentedCommand.in(Files.readString(document)).stream()
                    .filter(command -> !NOT_A_COMMAND.contains(command.line()))
                    .map(command -> new Example(document, command))
                    .forEach(examples::add);
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void commandDoesWhatItsDocumentSays(Example example) throws IOException {
        DocumentedCommand command = example.command();
        List<String> arguments = command.arguments();
        if (!arguments.isEmpty() && ELSEWHERE.containsKey(arguments.get(0))) {
            return;
        }
        if (command.placeholders().isEmpty()) {
            Session.Run run = stage(example).run(arguments.toArray(new String[0]));
            if (run.err().startsWith("Missing required") && command.isBareName()) {
                namesWhatTheHelpNames(command);
                return;
            }
            int expected = WITH_FINDINGS.contains(command.line()) ? ExitCode.FINDINGS : ExitCode.CLEAN;
            assertEquals(expected, run.code(), run.err());
        } else {
            namesWhatTheHelpNames(command);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sessionsPrintWhatIsShown(Path document) throws IOException {
        copy(PROJECT.resolve("content"), folder.resolve("content"));
        DocumentedSession.play(Files.readString(document), folder);
    }

    @Test
    void documentsHaveCommandsAndTheReadmeASession() throws IOException {
        assertTrue(examples().size() >= 30, examples().size() + " commands");
        copy(PROJECT.resolve("content"), folder.resolve("content"));
        assertEquals(7, DocumentedSession.play(Files.readString(Path.of("README.md")), folder));
    }

    /** The help of the command has every placeholder and option of the line. */
    private void namesWhatTheHelpNames(DocumentedCommand command) {
        List<String> words = new ArrayList<>(command.arguments().stream()
                .takeWhile(word -> word.matches("[a-z]+"))
                .toList());
        words.add("--help");
        Session.Run help = new Session(folder).run(words.toArray(new String[0]));
        assertEquals(ExitCode.CLEAN, help.code(), help.err());
        Stream.concat(command.placeholders().stream(), command.options().stream())
                .forEach(name -> assertTrue(help.out().contains(name), name + " is not in:\n" + help.out()));
    }

    /**
     * A folder in which the command makes sense: the rules' pages speak of the briefing of their fixtures, the example's
     * README of the example, all others of this project, as it was published. An article to be added lies there too.
     */
    private Session stage(Example example) throws IOException {
        Session session = new Session(folder);
        if (example.document().startsWith(DOCS.resolve("rules"))) {
            Fixture.read(RULES.resolve("base.txt")).write("files", folder);
            session.run("lock");
        } else if (example.document().startsWith("src/main/resources/init")) {
            session.run("init", ".");
        } else {
            copy(PROJECT.resolve("content"), folder.resolve("content"));
            session.play(List.of("commit"));
            git("update-ref", "refs/remotes/origin/main", "HEAD");
        }
        Files.writeString(folder.resolve("article.html"), """
                <html><head><title>The lamp</title></head><body><article><h1>The lamp</h1>
                <p>It was changed in May, and the harbour master said so in plain words to all who asked.</p>
                <p>She repeated roughly what it said on the sign, and that nobody had read it until then.</p>
                </article></body></html>
                """);
        Files.writeString(folder.resolve("export.bib"), "@online{smith2024, title = {The lamp}, year = 2024}\n");
        Files.writeString(folder.resolve("export.json"), "[{\"id\": \"smith2024\", \"title\": \"The lamp\"}]\n");
        Files.writeString(folder.resolve("export.ris"), "TY  - NEWS\nID  - smith2024\nTI  - The lamp\nER  - \n");
        String line = example.command().line();
        if (line.matches(".* quote smith-\\d+ .*")) {
            Session.Run added =
                    session.run("source", "add", "article.html", "--id", line.replaceFirst(".* quote (\\S+) .*", "$1"));
            assertEquals(ExitCode.CLEAN, added.code(), added.err());
        }
        return session;
    }

    private void git(String... arguments) throws IOException {
        try {
            List<String> command =
                    Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
            assertEquals(
                    0,
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .inheritIO()
                            .start()
                            .waitFor());
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted while git ran", stopped);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
