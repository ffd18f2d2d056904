package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.vouch.content.Briefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.hardening.HostilePaths;
import org.vouch.hardening.HostilePaths.Thing;

/** Hostile names and things as a file, its folder, the folder above it and the root: nothing outside is read. */
class HostilePathsTest {
    private static final List<String> NAMES = HostilePaths.NAMES;
    private static final String NOTE = "---\ntitle: T\n---\n";
    private static final String SECRET = "---\ntitle: zanzibar\n---\nzanzibar\n";

    @TempDir
    private Path folder;

    private Path root;
    private Path outside;

    @BeforeEach
    void makeProject() throws IOException {
        root = folder.toRealPath().resolve("root");
        outside = folder.toRealPath().resolve("outside");
        project(root);
        for (String name : List.of("notes/secret.md", "secret.md", "content/notes/secret.md")) {
            write(outside.resolve(name), SECRET);
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameOfAFileIsReported(String name) throws IOException {
        write(HostilePaths.below(root.resolve("content/notes"), name + ".md"), NOTE);
        checkReported(root);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameOfAFolderIsReported(String name) throws IOException {
        write(HostilePaths.below(root.resolve("content/notes"), name).resolve("a.md"), NOTE);
        checkReported(root);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameOfTheFolderAboveIsReported(String name) throws IOException {
        write(HostilePaths.below(root.resolve("content"), name).resolve("notes/a.md"), NOTE);
        checkReported(root);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nameOfTheRootIsOfNoAccount(String name) throws IOException {
        Path named = HostilePaths.below(folder.toRealPath(), name);
        project(named);
        Reported<Briefing> read = read(named);
        assertEquals(List.of(), read.diagnostics());
        assertEquals(1, read.value().notes().size());
    }

    @ParameterizedTest
    @EnumSource
    void thingInPlaceOfAFileIsReported(Thing thing) throws Exception {
        thing.put(root.resolve("content/notes/b.md"), outside.resolve("secret.md"), true);
        checkReported(root);
    }

    @ParameterizedTest
    @EnumSource
    void thingInPlaceOfAFolderIsReported(Thing thing) throws Exception {
        delete(root.resolve("content/notes"));
        thing.put(root.resolve("content/notes"), outside.resolve("notes"), false);
        checkReported(root);
    }

    @ParameterizedTest
    @EnumSource
    void thingInPlaceOfTheFolderAboveIsReported(Thing thing) throws Exception {
        delete(root.resolve("content"));
        thing.put(root.resolve("content"), outside.resolve("content"), false);
        checkReported(root);
    }

    /** Whoever names a root means what it leads to. */
    @ParameterizedTest
    @EnumSource
    void thingInPlaceOfTheRootIsFollowedOrNoProject(Thing thing) throws Exception {
        Path at = folder.toRealPath().resolve("linked");
        thing.put(at, root, false);
        if (Files.exists(at.resolve("content"))) {
            assertEquals(List.of(), read(at).diagnostics());
        } else {
            assertTrue(isNoProject(at), thing.name());
        }
    }

    private static boolean isNoProject(Path at) throws IOException {
        try {
            return !read(at).diagnostics().isEmpty();
        } catch (IOException namesThePath) {
            String told = namesThePath.getMessage();
            return told.contains(at.toString()) || told.contains(at.toRealPath().toString());
        }
    }

    private void checkReported(Path project) throws IOException {
        Reported<Briefing> read = read(project);
        String told = Told.findingsOfFiles(read.diagnostics());
        assertFalse(read.diagnostics().isEmpty());
        for (Diagnostic found : read.diagnostics()) {
            assertTrue(found.span().file().chars().noneMatch(Character::isISOControl), told);
        }
        assertFalse((told + Printed.of(read.value())).contains("zanzibar"), told);
    }

    private static Reported<Briefing> read(Path project) throws IOException {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> BriefingReader.read(ProjectPaths.in(project), new ParsedMarkdown(), new ReadOptions(true)));
    }

    private static void project(Path at) throws IOException {
        write(at.resolve("content/briefing.yaml"), "title: B\n");
        write(at.resolve("content/notes/n.md"), NOTE);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
