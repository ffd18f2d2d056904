package org.vouch.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees that no {@code git add} makes, but that a repository can hold all the same. */
class StateFolderTest {

    @TempDir
    private Path repository;

    @BeforeEach
    void startTheRepository() throws IOException {
        git("", "init", "-q");
    }

    @Test
    void namesThatLeadElsewhereAreNotTakenOut() throws IOException {
        String file = object("blob", "x\n".getBytes(StandardCharsets.UTF_8));
        String up = tree("40000 .. " + tree("40000 .. " + tree("100644 out.md " + file)));
        String notes = tree(
                "100644 kept.md " + file,
                "100664 old-mode.md " + file,
                "100644 /tmp/absolute.md " + file,
                "100644 a:b.md " + file,
                "100644 back\\slash.md " + file,
                "100644 .hidden.md " + file,
                "120000 link.md " + object("blob", "/etc/passwd".getBytes(StandardCharsets.UTF_8)),
                "160000 module " + "1".repeat(40),
                "40000 .. " + up);
        String commit = commit(tree("40000 content " + tree("40000 notes " + notes)));
        try (StateFolder folder = taken(commit)) {
            assertEquals(
                    List.of("content", "content/notes", "content/notes/kept.md", "content/notes/old-mode.md"),
                    files(folder.path()));
            assertEquals(
                    List.of(
                            "content/notes/../../../out.md: a name that no file of a briefing has",
                            "content/notes//tmp/absolute.md: a name that no file of a briefing has",
                            "content/notes/a:b.md: a name that no file of a briefing has",
                            "content/notes/back\\slash.md: a name that no file of a briefing has",
                            "content/notes/link.md: a symbolic link",
                            "content/notes/module: not an ordinary file"),
                    folder.left());
        }
    }

    @Test
    void fileThatNoBriefingCouldHaveIsNotTakenOut() throws IOException {
        String large = object("blob", new byte[16 * 1024 * 1024 + 1]);
        String commit = commit(tree("40000 content " + tree("100644 large.yaml " + large)));
        try (StateFolder folder = taken(commit)) {
            assertEquals(List.of("content"), files(folder.path()));
            assertEquals(List.of("content/large.yaml: too large"), folder.left());
        }
    }

    @Test
    void contentThatIsAFileIsNone() throws IOException {
        try (StateFolder folder = taken(commit(tree("100644 content " + object("blob", new byte[1]))))) {
            assertFalse(folder.hasContent());
        }
    }

    @Test
    void folderIsGoneWhenItIsClosedAndARevisionThatIsNoneIsNone() throws IOException {
        String commit = commit(tree("40000 content " + tree("100644 a.yaml " + object("blob", new byte[1]))));
        StateFolder folder = taken(commit);
        folder.close();
        assertFalse(Files.exists(folder.path()));
        for (String revision : List.of("nowhere", "--all", "-h", "", commit + "^", commit + ":content")) {
            assertEquals(Optional.empty(), StateFolder.ofRevision(repository, revision), revision);
        }
    }

    private StateFolder taken(String commit) throws IOException {
        return StateFolder.ofRevision(repository, commit).orElseThrow();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private String commit(String tree) throws IOException {
        String who = "Desk <desk@example.org> 0 +0000\n";
        String commit = "tree " + tree + "\nauthor " + who + "committer " + who + "\nA tree\n";
        return object("commit", commit.getBytes(StandardCharsets.UTF_8));
    }

    /** @param entries each as mode, name and object */
    private String tree(String... entries) throws IOException {
        ByteArrayOutputStream tree = new ByteArrayOutputStream();
        for (String entry : entries) {
            String[] parts = entry.split(" ");
            tree.write((parts[0] + " " + parts[1] + "\0").getBytes(StandardCharsets.UTF_8));
            tree.write(HexFormat.of().parseHex(parts[2]));
        }
        return object("tree", tree.toByteArray());
    }

    private String object(String type, byte[] bytes) throws IOException {
        return git(bytes, "hash-object", "-w", "--literally", "-t", type, "--stdin")
                .strip();
    }

    private void git(String input, String... arguments) throws IOException {
        git(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private String git(byte[] input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        git.getOutputStream().write(input);
        git.getOutputStream().close();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
