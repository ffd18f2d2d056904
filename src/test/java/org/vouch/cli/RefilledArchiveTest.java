package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each record says of its article's cleaning makes the same article again from the document at hand. */
class RefilledArchiveTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path ARCHIVE = PROJECT.resolve("archive");

    @TempDir
    private Path folder;

    @Test
    void documentsFillTheArchiveAnewOnAnotherMachine() throws IOException {
        Assumptions.assumeTrue(
                Files.isDirectory(ARCHIVE), "no archive/ is here: the documents are not cleaned once more");
        Path content = PROJECT.resolve("content");
        copy(content, folder.resolve("content"));
        List<Path> documents;
        try (Stream<Path> files = Files.list(ARCHIVE)) {
            documents = files.filter(file -> file.toString().endsWith(".orig"))
                    .sorted()
                    .toList();
        }
        assertTrue(documents.size() > 0, "documents in " + ARCHIVE);
        for (Path document : documents) {
            String id = document.getFileName().toString().replace(".orig", "");
            assertEquals(
                    ExitCode.CLEAN,
                    new Session(folder)
                            .run("source", "add", document.toString(), "--id", id)
                            .code(),
                    id);
            assertEquals(
                    Files.readString(ARCHIVE.resolve(id + ".txt")),
                    Files.readString(folder.resolve("archive").resolve(id + ".txt")),
                    id);
            Path record = Path.of("sources", id + ".yaml");
            assertEquals(
                    Files.readString(content.resolve(record)),
                    Files.readString(folder.resolve("content").resolve(record)),
                    id);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
