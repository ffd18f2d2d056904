package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code explain} prints for a line. Each file of {@code explain/} lies over the small briefing of the rules and
 * holds the command and all that it prints.
 */
class ExplainTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/org/vouch/explain");
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatTheFileExpects(Path file) throws IOException {
        Session.Run run = run(Fixture.read(file));
        String printed = (run.out() + run.err()).strip();
        if (UPDATE) {
            Fixture.read(file).update("expected", printed);
        }
        assertEquals(Fixture.read(file).text("expected").strip(), printed);
    }

    @Test
    void aLineWithoutAClaimIsSaidToHoldNone() throws IOException {
        Session.Run run = explain("content/notes/opening.md:2");
        assertEquals(ExitCode.FINDINGS, run.code());
        assertEquals(
                "vouch: line 2 of content/notes/opening.md holds no sentence, fact or passage; the nearest is on line 4\n",
                run.err());
    }

    @Test
    void aPlaceThatIsNoneIsAMistakeOfTheCommandLine() throws IOException {
        for (String place :
                List.of("content/notes/opening.md", "content/notes/none.md:3", "../etc/passwd:1", ":4", "x")) {
            assertEquals(ExitCode.USAGE, explain(place).code(), place);
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    private Session.Run explain(String place) throws IOException {
        Fixture.read(BASE).write("files", folder);
        return new Session(folder).run("explain", place);
    }

    private Session.Run run(Fixture fixture) throws IOException {
        Session session = new Session(folder);
        Fixture.read(BASE).write("files", folder);
        session.play(List.of("lock"));
        fixture.write("run", folder);
        return session.play(fixture.commands("run"));
    }
}
