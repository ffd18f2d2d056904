package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The briefing that {@code vouch init} makes. */
class InitTest {
    private static final Path EXAMPLE = Path.of("src/main/resources/init");

    private static final String FIGURES = """
            3 notes, 10 facts, 4 sources
            quotations 12: verified %d, proven %d, unproven 0, not-found 0, unreadable 0
            citations 27, articles at hand: %d of 4
            sentences 22: cited 13, judgement 2, framing 7, unsupported 0
            """;

    @TempDir
    private Path folder;

    private Path light;

    @BeforeEach
    void start() {
        light = folder.resolve("light");
        check(
                new Session(folder).run("init", "light"),
                ExitCode.CLEAN,
                "light: a small briefing, invented, to try things on\n",
                "vouch: this program is not one file; put vouch.jar into light\n");
    }

    private static void check(Session.Run run, int code, String out, String err) {
        assertEquals(out, run.out());
        assertEquals(err, run.err());
        assertEquals(code, run.code());
    }

    @Test
    void itChecksCleanWithWarningsAsErrors() {
        check(new Session(light).run("check", "--strict"), ExitCode.CLEAN, FIGURES.formatted(12, 0, 4), "");
    }

    @Test
    void itsLockProvesTheQuotationsWithoutTheArticle() throws IOException {
        Files.delete(light.resolve("archive/ullen-courier.txt"));
        check(new Session(light).run("check", "--strict"), ExitCode.CLEAN, FIGURES.formatted(8, 4, 3), "");
    }

    @Test
    void itsLockIsTheOneThatWouldBeWritten() {
        check(
                new Session(light).run("lock", "ullen-courier"),
                ExitCode.CLEAN,
                "content/sources/ullen-courier.lock: 4 openings, 20.2 % of the article opened, unchanged\n",
                "");
    }

    @Test
    void itBuilds() {
        Session.Run run = new Session(light).run("build", "-q");
        check(run, ExitCode.CLEAN, "", "");
        assertTrue(Files.exists(light.resolve("site/notes/will-the-light-go-out.html")));
        assertTrue(Files.exists(light.resolve("site/disagreements.html")));
    }

    /** Every field of facts, notes, entities and passages is written, but for those that an example should not need. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "judgements:",
                "likelihood:",
                "confidence:",
                "would-change:",
                "gaps:",
                "sourcing:",
                "[^1]:",
                "(fact:",
                "key:",
                "value:",
                "calculated:",
                "visit:",
                "in-matrix:",
                "disputed",
                "outcome-unknown",
                "silent:",
                "stance: limits",
                "stance: contradicts",
                "said-by:",
                "modality: conditional",
                "translation:",
                "aliases:",
                "not:",
                "rights: full",
                "rights: excerpts",
                "as-of:",
                "updated:",
                "dating: {basis: inferred"
            })
    void itShows(String feature) throws IOException {
        try (Stream<Path> files = Files.walk(light.resolve("content"))) {
            assertTrue(files.filter(Files::isRegularFile)
                    .anyMatch(file -> text(file).contains(feature)));
        }
    }

    @Test
    void everyFileOfTheExampleIsListed() throws IOException {
        Set<String> files = names(EXAMPLE);
        files.remove("files.txt");
        assertEquals(List.copyOf(files), Files.readAllLines(EXAMPLE.resolve("files.txt")));
    }

    @Test
    void schemasAndEditorSettingsAreThoseOfTheProgram() throws IOException {
        for (String schema : names(Path.of("src/main/resources/schema"))) {
            assertEquals(
                    text(Path.of("src/main/resources/schema", schema)),
                    text(light.resolve(".vscode/schema").resolve(schema)));
        }
        assertEquals(
                text(Path.of(".vscode/settings.json")).replace("./src/main/resources/", "./.vscode/"),
                text(light.resolve(".vscode/settings.json")));
        assertEquals(text(Path.of(".vscode/extensions.json")), text(light.resolve(".vscode/extensions.json")));
    }

    @Test
    void workflowsUseNoActionThatThisProjectDoesNot() throws IOException {
        Set<String> own = actions(Path.of(".github/workflows"));
        Set<String> others = actions(light.resolve(".github/workflows"));
        others.removeAll(own);
        assertEquals(Set.of(), others);
    }

    @Test
    void folderThatIsNotEmptyIsRefused() throws IOException {
        Set<String> before = names(light);
        check(new Session(folder).run("init", "light"), ExitCode.USAGE, "", """
                vouch: light is not an empty folder; it holds .editorconfig, .gitattributes, .github, .gitignore, .vscode and 3 more
                """);
        assertEquals(before, names(light));
    }

    @Test
    void fileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("taken"), "words\n");
        check(
                new Session(folder).run("init", "taken"),
                ExitCode.USAGE,
                "",
                "vouch: taken is not an empty folder; it holds taken\n");
        assertEquals("words\n", text(folder.resolve("taken")));
    }

    @Test
    void folderThatHoldsOnlyItsHistoryIsEmpty() throws IOException {
        Files.createDirectories(folder.resolve("cloned/.git"));
        assertEquals(
                ExitCode.CLEAN,
                new Session(folder.resolve("cloned")).run("init", ".").code());
        assertTrue(Files.exists(folder.resolve("cloned/content/briefing.yaml")));
    }

    private static Set<String> actions(Path workflows) throws IOException {
        Pattern uses = Pattern.compile("uses: (\\S+)");
        Set<String> actions = new TreeSet<>();
        for (String workflow : names(workflows)) {
            uses.matcher(text(workflows.resolve(workflow)))
                    .results()
                    .map(MatchResult::group)
                    .forEach(actions::add);
        }
        return actions;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
