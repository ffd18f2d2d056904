package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code source add} makes of documents and reference exports: folders with the commands run in them, what the last one
 * printed, and every record that was written. {@code -Dgolden.update=true} writes what is expected anew.
 */
class SourceAddTest {
    private static final Path FIXTURES = Path.of("src/test/resources/org/vouch/import");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("fixtures")
    void printsAndWritesWhatIsExpected(Path file) throws IOException {
        Fixture.read(file).write("files", folder);
        Session session = new Session(folder);
        Session.Run run = session.play(Fixture.read(file).commands("run"));
        check(file, "printed", plain(run.out() + run.err()) + "exit " + run.code());
        check(file, "record", records());
        if (!records().isEmpty()) {
            assertEquals("", errors(session.run("check", "-q").err()));
        }
    }

    private static void check(Path file, String section, String actual) throws IOException {
        if (UPDATE) {
            Fixture.read(file).update(section, actual);
        }
        assertEquals(Fixture.read(file).text(section).strip(), actual.strip());
    }

    private String plain(String printed) {
        return printed.replace(folder + "/", "");
    }

    private String records() throws IOException {
        Path sources = folder.resolve("content/sources");
        if (!Files.isDirectory(sources)) {
            return "";
        }
        StringBuilder records = new StringBuilder();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path record : files.sorted().toList()) {
                records.append(record.getFileName()).append('\n').append(Files.readString(record));
            }
        }
        return records.toString();
    }

    /** A record that is to be completed may be warned of, but has no mistake. */
    private static String errors(String findings) {
        return String.join(
                "\n",
                findings.lines().filter(line -> line.contains(": error: ")).toList());
    }

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.sorted().toList();
        }
    }
}
