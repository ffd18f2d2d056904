package org.vouch.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the folder of the articles' texts. */
final class ArchiveFolder {
    private ArchiveFolder() {}

    /**
     * Returns the archive; absent where there is none. Inside the root it comes with the project, so no link is
     * followed there; elsewhere it was named by whoever runs the program, who may keep it behind a link.
     */
    static Optional<Folder> of(ProjectPaths paths, Folder root, Findings findings) throws IOException {
        Path archive = paths.archive().toAbsolutePath().normalize();
        Path base = paths.root().toAbsolutePath().normalize();
        if (archive.startsWith(base) && !archive.equals(base)) {
            Optional<Folder> folder = Optional.of(root);
            for (Path part : base.relativize(archive)) {
                folder = folder.isPresent() ? folder.get().folder(part.toString(), findings) : folder;
            }
            return folder;
        }
        return Files.isDirectory(archive)
                ? Optional.of(new Folder(archive.toRealPath(), "archive", root.unsaved()))
                : Optional.empty();
    }
}
