package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;

/** What is read of a project whose paths lead elsewhere, or are not files at all. */
class PathsTest {
    private static final String SECRET = "title: a secret\n";

    @TempDir
    private Path folder;

    private Path root;
    private Path outside;

    @BeforeEach
    void makeProject() throws IOException {
        root = Files.createDirectories(folder.resolve("root"));
        outside = Files.createDirectories(folder.resolve("outside"));
        for (String name : List.of("notes", "pages", "facts", "sources")) {
            Files.createDirectories(root.resolve("content").resolve(name));
        }
        Files.createDirectories(root.resolve("archive"));
        write("content/briefing.yaml", "title: B\n");
        write("content/sources/s.yaml", "descriptor: S\n");
        Files.writeString(outside.resolve("secret"), SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/briefing.yaml", "content/entities.yaml", "content/corrections.yaml", "content/notes/n.md",
                "content/pages/n.md", "content/facts/n.yaml", "content/sources/n.yaml", "content/sources/s.lock",
                "content/sources/s.txt", "content/stray", "content/notes/stray", "archive/s.txt"
            })
    void linkToFileIsReportedAndNotRead(String name) throws IOException {
        Files.deleteIfExists(root.resolve(name));
        Files.createSymbolicLink(root.resolve(name), outside.resolve("secret"));
        check(name + ":1:1: error: " + name + " is a symbolic link, expected an ordinary file [path-escape]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/notes", "content/facts", "content/sources", "content/pages", "archive"})
    void linkToFolderIsReportedAndNotRead(String name) throws IOException {
        delete(root.resolve(name));
        Files.createSymbolicLink(root.resolve(name), outside);
        check(name + ":1:1: error: " + name + " is a symbolic link, expected a folder [path-escape]");
    }

    @Test
    void linkWithinTheProjectIsNotFollowedEither() throws IOException {
        write("content/notes/a.md", "---\ntitle: A\n---\n");
        Files.createSymbolicLink(root.resolve("content/notes/b.md"), root.resolve("content/notes/a.md"));
        check(
                "content/notes/b.md:1:1: error: content/notes/b.md is a symbolic link, expected an ordinary file [path-escape]");
    }

    @Test
    void linkThatLeadsNowhereIsReported() throws IOException {
        Files.createSymbolicLink(root.resolve("content/notes/b.md"), Path.of("b.md"));
        check(
                "content/notes/b.md:1:1: error: content/notes/b.md is a symbolic link, expected an ordinary file [path-escape]");
    }

    @Test
    void linkAboveTheRootIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
        assertEquals("", told(ProjectPaths.in(link.resolve("root"))));
    }

    @Test
    void linkedRootIsFollowed() throws IOException {
        assertEquals("", told(ProjectPaths.in(Files.createSymbolicLink(folder.resolve("link"), root))));
    }

    @Test
    void archiveElsewhereMayBeLinked() throws IOException {
        Files.writeString(outside.resolve("s.txt"), "Words.\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), outside);
        Reported<Briefing> read = read(new ProjectPaths(root, link));
        assertTrue(read.value().sources().get(0).article() instanceof Source.AtHand);
        assertEquals("", Told.findingsOfFiles(read.diagnostics()));
    }

    @Test
    void pipesAreReportedAndNotRead() throws IOException, InterruptedException {
        List<String> pipes = List.of("content/entities.yaml", "content/notes/n.md", "archive/s.txt");
        for (String name : pipes) {
            assumeTrue(makePipe(root.resolve(name)));
        }
        String told = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> told(ProjectPaths.in(root)));
        assertEquals(
                pipes.stream()
                        .sorted()
                        .map(name -> name + ":1:1: error: " + name
                                + " is a device or pipe, expected an ordinary file [path-escape]\n"
                                + "    hint: put an ordinary file there; links are not followed\n")
                        .reduce("", String::concat),
                told);
    }

    @Test
    void folderInPlaceOfFileIsReported() throws IOException {
        Files.createDirectories(root.resolve("content/entities.yaml"));
        check(
                "content/entities.yaml:1:1: error: content/entities.yaml is a folder, expected an ordinary file [path-escape]");
    }

    @Test
    void fileInPlaceOfFolderIsReported() throws IOException {
        delete(root.resolve("content/notes"));
        write("content/notes", "x");
        check("content/notes:1:1: error: content/notes is a file, expected a folder [path-escape]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note.md",
                "note_a.md",
                "a..b.md",
                "%2e%2e%2fx.md",
                "a\\b.md",
                "C:x.md",
                "-a.md",
                "a-.md",
                "a--b.md",
                "é.md",
                "e\u0301.md",
                "ﬁ.md",
                "а.md",
                "a b.md",
                "a\nb.md",
                "a\u0007b.md",
                "a\u202Eb.md",
                "😀.md",
                "$(x).md",
                "a;b.md",
                "<b>.md",
                "'.md",
                "aux.md",
                "nul.md",
                "com1.md",
                "lpt9.md",
                "index.md",
                "::warning::x.md"
            })
    void nameThatIsNoSlugIsReported(String name) throws IOException {
        try {
            write("content/notes/" + name, "---\ntitle: x\n---\n");
        } catch (java.nio.file.InvalidPathException notHere) {
            assumeTrue(false, "this system cannot write the name");
        }
        List<Diagnostic> found = read(ProjectPaths.in(root)).diagnostics();
        assertEquals(
                List.of(Rule.INVALID_SLUG), found.stream().map(Diagnostic::rule).toList());
        assertTrue(found.get(0).span().file().chars().noneMatch(Character::isISOControl), name);
    }

    @Test
    void longestNameIsReadAndTheNextIsReported() throws IOException {
        write("content/notes/" + "a".repeat(80) + ".md", "---\ntitle: x\n---\n");
        assertEquals("", told(ProjectPaths.in(root)));
        write("content/notes/" + "b".repeat(81) + ".md", "---\ntitle: x\n---\n");
        assertEquals(
                List.of(Rule.INVALID_SLUG),
                read(ProjectPaths.in(root)).diagnostics().stream()
                        .map(Diagnostic::rule)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/.DS_Store",
                "content/notes/.#n.md",
                "content/notes/n.md~",
                "content/notes/#n.md#",
                "content/.git/config",
                "content/notes/.n.md.swp"
            })
    void hiddenFilesAndBackupsAreNotSeen(String name) throws IOException {
        write(name, "x");
        assertEquals("", told(ProjectPaths.in(root)));
    }

    @Test
    void longNamesAreNotCut() throws IOException {
        String name = "content/notes/" + "a".repeat(80) + ".md";
        write("content/briefing.yaml", "title: B\n");
        write(name, "---\ntitle: T\n---\n");
        Reported<Briefing> read = read(ProjectPaths.in(root));
        assertEquals(name, read.value().notes().get(0).file());
    }

    @Test
    void unsavedTextStandsInThePlaceOfAFileAndBesideThem() throws IOException {
        write("content/briefing.yaml", "title: B\n");
        write("content/notes/n.md", "---\ntitle: Saved\n---\n");
        Unsaved unsaved = new Unsaved(Map.of(
                real("content/notes/n.md"), "---\ntitle: Changed\n---\n",
                real("content/notes/new.md"), "---\ntitle: New\n---\n",
                real("content/notes/.n.md.swp"), "x",
                real("content/entities.yaml"), "- {id: e, kind: person, name: E}\n",
                real("elsewhere.md"), "x"));
        Reported<Briefing> read =
                BriefingReader.read(ProjectPaths.in(root), new ParsedMarkdown(), new ReadOptions(false, unsaved));
        assertEquals(List.of(), read.diagnostics());
        assertEquals(
                List.of("Changed", "New"),
                read.value().notes().stream().map(note -> note.title().value()).toList());
        assertEquals(1, read.value().entities().size());
    }

    @Test
    void unsavedTextMakesNoFileOfALink() throws IOException {
        write("content/briefing.yaml", "title: B\n");
        Files.createSymbolicLink(root.resolve("content/notes/n.md"), outside);
        Reported<Briefing> read = BriefingReader.read(
                ProjectPaths.in(root),
                new ParsedMarkdown(),
                new ReadOptions(false, new Unsaved(Map.of(real("content/notes/n.md"), "---\ntitle: T\n---\n"))));
        assertEquals(List.of(), read.value().notes());
        assertEquals(
                List.of(Rule.PATH_ESCAPE),
                read.diagnostics().stream().map(Diagnostic::rule).toList());
    }

    private Path real(String name) throws IOException {
        return root.toRealPath().resolve(name);
    }

    private void check(String expected) throws IOException {
        Reported<Briefing> read = read(ProjectPaths.in(root));
        String told = Told.findingsOfFiles(read.diagnostics());
        assertEquals(
                expected,
                told.lines().filter(line -> line.endsWith("[path-escape]")).reduce("", String::concat));
        assertTrue(!Printed.of(read.value()).contains("secret"), told);
    }

    private static String told(ProjectPaths paths) throws IOException {
        return Told.findingsOfFiles(read(paths).diagnostics());
    }

    private static Reported<Briefing> read(ProjectPaths paths) throws IOException {
        return BriefingReader.read(paths, new ParsedMarkdown(), new ReadOptions(true));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (var entries = Files.list(path)) {
                for (Path entry : entries.toList()) {
                    delete(entry);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    private static boolean makePipe(Path path) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
