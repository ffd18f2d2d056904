package org.vouch.editor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns the addresses of an editor's documents into real paths. */
final class Uris {
    private Uris() {}

    /** Returns the file's path with every link in its folder followed; absent where the address is not that of a file. */
    static Optional<Path> path(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equals(parsed.getScheme()) ? Optional.of(real(Path.of(parsed))) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }

    /** A file that is not saved yet has a place, though it is not there. */
    private static Path real(Path path) {
        Path plain = path.toAbsolutePath().normalize();
        Path folder = plain.getParent();
        if (folder == null) {
            return plain;
        }
        try {
            return folder.toRealPath().resolve(plain.getFileName());
        } catch (IOException absent) {
            return plain;
        }
    }
}
