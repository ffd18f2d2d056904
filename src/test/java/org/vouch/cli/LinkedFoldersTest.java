package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that come with a project lead no command to write outside it. */
class LinkedFoldersTest {
    @TempDir
    private Path folder;

    private Path root;
    private Path outside;

    @BeforeEach
    void make() throws IOException {
        root = folder.toRealPath().resolve("project");
        outside = Files.createDirectory(folder.toRealPath().resolve("outside"));
        Fixture.read(Path.of("src/test/resources/org/vouch/rules/base.txt")).write("files", root);
        Files.writeString(outside.resolve("mine"), "mine");
    }

    @Test
    void nothingIsWrittenBelowALinkedFolder() throws IOException {
        for (String part : List.of("content/notes", "content/sources", "content/facts", "archive")) {
            Files.move(root.resolve(part), root.resolve(part + "-moved"));
            Files.createSymbolicLink(root.resolve(part), outside);
        }
        Files.writeString(folder.resolve("a.txt"), "Some words of an article that somebody wrote.\n");
        Session session = new Session(root);
        for (List<String> command : List.of(
                List.of("new", "note", "one"),
                List.of("new", "source", "one"),
                List.of("new", "fact", "one", "one"),
                List.of("source", "add", "--id", "one", folder.resolve("a.txt").toString()),
                List.of("lock"))) {
            Session.Run run = session.run(command.toArray(String[]::new));
            assertTrue(run.code() != ExitCode.CLEAN, command + ": " + run.out());
            assertTrue(run.err().contains("is a symbolic link"), command + ": " + run.err());
        }
        assertEquals(List.of("mine"), outside());
    }

    @Test
    void linkInThePlaceOfAFileThatIsBegunIsReplaced() throws IOException {
        Files.createSymbolicLink(root.resolve("archive/one.txt.next"), outside.resolve("mine"));
        Files.createSymbolicLink(root.resolve("book.epub.next"), outside.resolve("mine"));
        Files.writeString(folder.resolve("a.txt"), "Some words of an article that somebody wrote.\n");
        Session session = new Session(root);
        Session.Run added = session.run(
                "source", "add", "--id", "one", folder.resolve("a.txt").toString());
        assertEquals(ExitCode.CLEAN, added.code(), added.err());
        Files.delete(root.resolve("content/sources/one.yaml"));
        session.run("lock", "-q");
        Session.Run exported = session.run("export", "epub", "-o", "book.epub");
        assertEquals(ExitCode.CLEAN, exported.code(), exported.err());
        assertEquals("mine", Files.readString(outside.resolve("mine")));
    }

    private List<String> outside() throws IOException {
        try (Stream<Path> files = Files.list(outside)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
