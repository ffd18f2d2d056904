package org.vouch.read;

import java.nio.file.Path;

/**
 * Where a project lies.
 *
 * @param root the folder that holds {@code content/}
 * @param archive the folder of the articles' texts; need not exist, and may lie outside the root
 */
public record ProjectPaths(Path root, Path archive) {

    /** Returns the paths of a project that keeps its articles in its own {@code archive/}. */
    public static ProjectPaths in(Path root) {
        return new ProjectPaths(root, root.resolve("archive"));
    }
}
