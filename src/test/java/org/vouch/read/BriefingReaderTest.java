package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.content.Briefing;
import org.vouch.diagnostic.Reported;

/**
 * Small briefings on disk, each with a file of what is found and what is read. {@code -Dgolden.update=true} writes
 * those files anew.
 */
class BriefingReaderTest {
    private static final Path BRIEFINGS = Path.of("src/test/resources/org/vouch/read/briefings");

    @TempDir
    private Path folder;

    static List<Path> briefings() throws IOException {
        try (Stream<Path> folders = Files.list(BRIEFINGS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void briefingIsReadAsExpected(Path briefing) throws IOException {
        Path expected = briefing.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, told(briefing));
        }
        assertEquals(Files.readString(expected), told(briefing));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void localeChangesNothing(Path briefing) throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(Files.readString(briefing.resolve("expected.txt")), told(briefing));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void lineEndsAndByteOrderMarksChangeNothing(Path briefing) throws IOException {
        Path other = folder.resolve("briefing");
        try (Stream<Path> files = Files.walk(briefing)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = other.resolve(briefing.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                String text = Files.readString(file).replace("\n", "\r\n");
                Files.writeString(copy, isLock(file) ? Files.readString(file) : "\uFEFF" + text);
            }
        }
        assertEquals(Files.readString(briefing.resolve("expected.txt")), told(other));
    }

    @Test
    void draftsAreReadWhereAskedFor() throws IOException {
        check("---\ntitle: T\ndraft: true\n---\n[@x", true, "content/notes/n.md:5:1: error: ");
        check("---\ntitle: T\ndraft: true\n---\n[@x", false, "");
    }

    private void check(String note, boolean drafts, String expected) throws IOException {
        Files.createDirectories(folder.resolve("content/notes"));
        Files.writeString(folder.resolve("content/briefing.yaml"), "title: B\n");
        Files.writeString(folder.resolve("content/notes/n.md"), note, StandardCharsets.UTF_8);
        Reported<Briefing> read =
                BriefingReader.read(ProjectPaths.in(folder), new ParsedMarkdown(), new ReadOptions(drafts));
        assertEquals(drafts ? 1 : 0, read.value().notes().size());
        assertEquals(
                expected,
                Told.findingsOfFiles(read.diagnostics())
                        .lines()
                        .limit(1)
                        .map(line -> line.substring(0, expected.length()))
                        .reduce("", String::concat));
    }

    private static boolean isLock(Path file) {
        return file.toString().endsWith(".lock");
    }

    private static String told(Path briefing) throws IOException {
        Reported<Briefing> read =
                BriefingReader.read(ProjectPaths.in(briefing), new ParsedMarkdown(), new ReadOptions(false));
        return Told.findingsOfFiles(read.diagnostics()) + "\n" + Printed.of(read.value());
    }
}
