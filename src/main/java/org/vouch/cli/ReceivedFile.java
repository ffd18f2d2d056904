package org.vouch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vouch.article.Reception;

/** A document as received, named on the command line. */
final class ReceivedFile {
    static final String STANDARD_INPUT = "-";

    private ReceivedFile() {}

    /**
     * Returns the document's bytes: of one that is too large to be read, as many as show that it is.
     *
     * @param name relative to the working directory, or {@code -} for standard input
     */
    static byte[] read(Vouch vouch, String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return read(vouch.in());
        }
        Path path = vouch.folder().resolve(name);
        if (!Files.isRegularFile(path)) {
            throw new UsageProblem("there is no file " + name);
        }
        try (InputStream file = Files.newInputStream(path)) {
            return read(file);
        }
    }

    private static byte[] read(InputStream document) throws IOException {
        return document.readNBytes(Reception.LIMIT + 1);
    }
}
