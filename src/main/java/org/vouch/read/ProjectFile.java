package org.vouch.read;

import java.nio.file.Path;
import org.vouch.diagnostic.Span;

/**
 * An ordinary file of the project.
 *
 * @param name how messages call it: its path relative to the root, separated by {@code /}
 */
record ProjectFile(Path path, String name) {

    Span whole() {
        return Span.wholeFile(name);
    }
}
