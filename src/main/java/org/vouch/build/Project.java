package org.vouch.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a briefing lies and how it is to be read.
 *
 * @param root the folder that holds {@code content/}
 * @param archive the folder of the articles' texts; need not exist
 * @param drafts whether notes marked as drafts are taken in
 * @param baseUrl the published site's address, instead of the briefing's own
 */
public record Project(Path root, Path archive, boolean drafts, Optional<String> baseUrl) {

    /** Returns the folders that hold what authors and maintainers write; no site may be written into them. */
    public List<Path> ownFolders() {
        return List.of(
                root.resolve("content"),
                root.resolve("layouts"),
                root.resolve("src"),
                root.resolve(".github"),
                root.resolve(".ci"),
                archive);
    }
}
