package org.vouch.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Names files as the repository does that holds the project: where {@code .git} lies in a folder above the root, the way
 * from there leads before each path. A forge knows files by that name only.
 *
 * @param prefix empty, or ends with {@code /}
 */
record RepositoryPath(String prefix) {

    static RepositoryPath of(Path root) {
        Path home = root.toAbsolutePath().normalize();
        for (Path folder = home; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                String way = folder.relativize(home).toString().replace('\\', '/');
                return new RepositoryPath(way.isEmpty() ? "" : way + "/");
            }
        }
        return new RepositoryPath("");
    }

    /** @param file relative to the project's root */
    String of(String file) {
        return prefix + file;
    }
}
