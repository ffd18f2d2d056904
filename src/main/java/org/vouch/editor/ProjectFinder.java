package org.vouch.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the project that a folder or a file belongs to. */
final class ProjectFinder {
    private ProjectFinder() {}

    /**
     * Returns the real path of the nearest folder, from the place itself upwards, that holds {@code
     * content/briefing.yaml}; where there is none, of the nearest that holds {@code content}.
     */
    static Optional<Path> find(Path place) throws IOException {
        Optional<Path> whole = nearest(place, "content/briefing.yaml");
        Optional<Path> found = whole.isPresent() ? whole : nearest(place, "content");
        return found.isPresent() ? Optional.of(found.get().toRealPath()) : found;
    }

    private static Optional<Path> nearest(Path place, String holding) {
        for (Path folder = place.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(holding))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
