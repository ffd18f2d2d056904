package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder that is given and is none stops every command: nothing else is read in its place, and nothing is written. */
class GivenFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", folder);
        assertEquals(ExitCode.CLEAN, new Session(folder).run("lock").code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build",
                "check",
                "diff HEAD",
                "explain content/notes/opening.md:1",
                "export json",
                "links",
                "lock",
                "lsp",
                "new fact more a",
                "new note more",
                "new source more",
                "quote gazette line",
                "serve",
                "source add archive/gazette.txt --id more",
                "verify --article archive/gazette.txt gazette"
            })
    void isAProblemOfUse(String command) throws IOException {
        check(command, "--root", "none", "there is no folder \"none\"");
        check(command, "--root", "archive/gazette.txt", "\"archive/gazette.txt\" is not a folder");
        check(command, "--archive", "none", "there is no folder \"none\"");
        check(command, "--archive", "archive/gazette.txt", "\"archive/gazette.txt\" is not a folder");
    }

    private void check(String command, String option, String given, String problem) throws IOException {
        long before = files();
        String[] arguments =
                Stream.of((option + " " + given + " " + command).split(" ")).toArray(String[]::new);
        assertEquals(
                new Session.Run(ExitCode.USAGE, "", "vouch: " + option + ": " + problem + "\n"),
                new Session(folder).run(arguments));
        assertEquals(before, files());
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.count();
        }
    }
}
