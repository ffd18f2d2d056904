package org.vouch.write;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of writing a site. Only {@link Written} changes the destination, except that what is refused or fails once
 * the new site stands there says so.
 */
public sealed interface WriteResult {
    /**
     * The destination holds the site.
     *
     * @param written files that are new or whose bytes changed
     * @param unchanged files that had these bytes already, and keep their time of modification
     * @param removed files of the old site that the new one does not have
     */
    record Written(int written, int unchanged, int removed) implements WriteResult {}

    /**
     * The destination, or what stands in it, must not be written to; the user can change that (exit 2).
     *
     * @param problems every one found, at least one, in a fixed order
     */
    record Refused(List<Problem> problems) implements WriteResult {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
        }
    }

    /** The system did not let it happen: a full or read-only disk, a missing permission (exit 3). */
    record Failed(Problem problem) implements WriteResult {}

    /**
     * @param path the file or folder concerned, absolute
     * @param message what is wrong with it, as the rest of a sentence that begins with the path
     * @param hint what to do about it, never empty
     */
    record Problem(Path path, String message, String hint) {}
}
