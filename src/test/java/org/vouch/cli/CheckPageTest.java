package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about {@code check} shows what the program prints of the note on it, and every format there is. */
class CheckPageTest {
    private static final Path PAGE = Path.of("src/main/docs/check.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]+\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void examplesAreWhatTheProgramPrints() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", folder);
        Files.writeString(
                folder.resolve("content/briefing.yaml"),
                "title: Trams\nrules: {sourcing-missing: \"off\", unused-passage: \"off\"}\n");
        Files.writeString(folder.resolve("content/notes/fares.md"), blocks.get(0));
        Session session = new Session(folder);
        session.play(List.of("lock", "check"));
        Session.Run text = session.run("check");
        assertEquals(blocks.get(1), text.err());
        Session.Run github = session.run("check", "--format", "github");
        assertEquals(blocks.get(2) + text.out(), github.out());
        assertEquals(text.err(), github.err());
    }

    @Test
    void formatsOfThePageAreThoseOfTheProgram() throws IOException {
        String formats = "--format text|json|sarif|github";
        assertEquals(
                1,
                Pattern.compile(Pattern.quote(formats))
                        .matcher(Files.readString(PAGE))
                        .results()
                        .count());
        assertEquals(
                List.of("text", "json", "sarif", "github"),
                List.of(CheckCommand.Format.values()).stream().map(Enum::name).toList());
    }
}
