package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No forgery is published, whether the article is at hand or only its lock, and the site that stands stays as it is. Each
 * file of {@code forgeries/} changes the genuine briefing in one place and holds all that the program prints.
 */
class ForgeryTest {
    private static final Path FORGERIES = Path.of("src/test/resources/org/vouch/forgeries");
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private static Path genuine;

    private static Map<String, String> site;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeAll
    static void buildTheGenuineBriefing() throws IOException {
        Fixture.read(BASE).write("files", genuine);
        Fixture.read(FORGERIES.resolve("genuine.txt")).write("files", genuine);
        Session.Run run = new Session(genuine).play(List.of("lock", "build"));
        assertEquals(ExitCode.CLEAN, run.code(), run.err());
        site = site(genuine);
    }

    @BeforeEach
    void copyTheGenuineBriefing() throws IOException {
        session = new Session(folder);
        try (Stream<Path> paths = Files.walk(genuine)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(genuine.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    @Test
    void genuineBriefingIsVerifiedAndProven() throws IOException {
        check("genuine", "at hand", ExitCode.CLEAN, "build", "check");
        check("genuine", "by lock", ExitCode.CLEAN, "remove archive", "build", "check");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void forgeryIsRefused(String name) throws IOException {
        Fixture.read(FORGERIES.resolve(name + ".txt")).write("forged", folder);
        check(name, "at hand", ExitCode.FINDINGS, "build");
        check(name, "by lock", ExitCode.FINDINGS, "remove archive", "build");
    }

    @Test
    void openingStrippedOfItsContextIsRefused() throws IOException {
        quote("plan to run one before the summer");
        forge(
                "does not plan",
                lock -> new LockForger(lock, "does not plan").opening("plan to run one before the summer"));
        check("attacks", "stripped", ExitCode.FINDINGS, "remove archive", "build");
    }

    @Test
    void openingStrippedOfTheContextBeforeItIsRefused() throws IOException {
        quote("plan to run one before the summer");
        forge(
                "does not plan",
                lock -> new LockForger(lock, "does not plan").opening("plan to run one before the summer."));
        check("attacks", "stripped before", ExitCode.FINDINGS, "remove archive", "build");
    }

    @Test
    void openingThatCutsANumberIsRefused() throws IOException {
        quote("200 people are expected to ride it");
        forge(
                "3,200",
                lock -> new LockForger(lock, "3,200").opening("200 people are expected to ride it on a working day"));
        check("attacks", "cut", ExitCode.FINDINGS, "remove archive", "build");
    }

    @Test
    void shiftedOpeningIsRefused() throws IOException {
        forge("does not plan", lock -> {
            String line = LockForger.line(lock, "does not plan");
            int first = Integer.parseInt(line.split(" ")[1]);
            return line.replaceFirst("open " + first, "open " + (first + 1));
        });
        check("attacks", "shifted", ExitCode.FINDINGS, "remove archive", "build");
    }

    @Test
    void openingMovedToAnotherParagraphIsRefused() throws IOException {
        forge("does not plan", lock -> LockForger.line(lock, "does not plan").replaceFirst(" 5:", " 4:"));
        check("attacks", "moved", ExitCode.FINDINGS, "remove archive", "build");
    }

    @Test
    void openingOfAnotherSourceIsRefused() throws IOException {
        quote("eleven to four");
        String other = LockForger.line(Files.readString(lock("council")), "eleven to four");
        forge("does not plan", lock -> other);
        check("attacks", "other source", ExitCode.FINDINGS, "remove archive", "build");
    }

    @Test
    void lockOfAnotherTextIsRefusedByTheBase() throws IOException {
        session.play(List.of("commit"));
        for (String file : List.of("archive/gazette.txt", "content/notes/evidence.md")) {
            change(file, text -> text.replace("does not plan", "does now plan"));
        }
        session.play(List.of("lock"));
        check("attacks", "swapped root", ExitCode.FINDINGS, "remove archive", "check --base HEAD");
    }

    @Test
    void lockOfAnotherTextUnderANewNameIsRefusedByTheBase() throws IOException {
        session.play(List.of("commit"));
        for (String file : List.of("archive/gazette.txt", "content/notes/evidence.md")) {
            change(file, text -> text.replace("does not plan", "does now plan"));
        }
        change("content/sources/gazette.yaml", record -> "formerly: [gazette]\n" + record);
        for (String file : List.of("archive/gazette.txt", "content/sources/gazette.yaml")) {
            Files.move(folder.resolve(file), folder.resolve(file.replace("gazette", "evening-gazette")));
        }
        Files.delete(lock("gazette"));
        session.play(List.of("lock"));
        check("attacks", "swapped root under a new name", ExitCode.FINDINGS, "remove archive", "check --base HEAD");
    }

    private void check(String name, String section, int code, String... commands) throws IOException {
        Session.Run run = session.play(List.of(commands));
        Path file = FORGERIES.resolve(name + ".txt");
        if (UPDATE) {
            Fixture.read(file).update(section, run.err() + run.out());
        }
        assertEquals(Fixture.read(file).text(section).strip(), (run.err() + run.out()).strip());
        assertEquals(code, run.code());
        assertEquals(code == ExitCode.CLEAN, !run.err().contains(": error: "));
        if (code == ExitCode.FINDINGS) {
            assertEquals(site, site(folder), "a refused briefing changed the site");
        }
    }

    /** Changes the note's quotation about trams at night. */
    private void quote(String words) throws IOException {
        change(
                "content/notes/evidence.md",
                note -> note.replace("the company does not plan to run one before the summer", words));
    }

    /** Puts another line in the place of the opening that contains the words. */
    private void forge(String words, UnaryOperator<String> opening) throws IOException {
        String lock = Files.readString(lock("gazette"));
        Files.writeString(lock("gazette"), lock.replace(LockForger.line(lock, words), opening.apply(lock)));
    }

    private void change(String file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(folder.resolve(file));
        String after = change.apply(before);
        assertTrue(!after.equals(before), "nothing changed in " + file);
        Files.writeString(folder.resolve(file), after);
    }

    private Path lock(String source) {
        return folder.resolve("content/sources/" + source + ".lock");
    }

    private static Map<String, String> site(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path site = folder.resolve("site");
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(path).toString(), HexFormat.of().formatHex(Files.readAllBytes(path)));
            }
        }
        return files;
    }

    static Stream<String> forgeries() throws IOException {
        List<String> others = List.of("genuine.txt", "attacks.txt");
        try (Stream<Path> files = Files.list(FORGERIES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !others.contains(name))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
