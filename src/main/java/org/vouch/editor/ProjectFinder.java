package org.vouch.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the project that a folder or a file belongs to. */
final class ProjectFinder {
    /** The one file that a briefing must have; a folder {@code content} alone may be that of any site. */
    private static final String SIGN = "content/briefing.yaml";

    private ProjectFinder() {}

    /** Returns the real path of the nearest folder, from the place itself upwards, that holds a briefing. */
    static Optional<Path> find(Path place) throws IOException {
        for (Path folder = place.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(SIGN))) {
                return Optional.of(folder.toRealPath());
            }
        }
        return Optional.empty();
    }
}
