package org.vouch.read;

import java.nio.file.Path;
import java.util.Optional;
import org.vouch.diagnostic.Span;

/**
 * An ordinary file of the project.
 *
 * @param name how messages call it: its path relative to the root, separated by {@code /}
 * @param unsaved the text that stands in the place of what the file holds
 */
record ProjectFile(Path path, String name, Optional<String> unsaved) {

    Span whole() {
        return Span.wholeFile(name);
    }
}
