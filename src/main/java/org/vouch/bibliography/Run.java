package org.vouch.bibliography;

import java.util.Optional;
import java.util.Set;

/**
 * Words of a reference that look alike.
 *
 * @param text plain text, never empty
 * @param faces how they stand out; empty for ordinary words
 * @param address where they lead, a full {@code https} or {@code http} address; absent where they lead nowhere
 */
public record Run(String text, Set<Face> faces, Optional<String> address) {

    /** A way in which words stand out. Small capitals are not among them: no page has letters for them. */
    public enum Face {
        ITALIC,
        BOLD,
        UNDERLINED,
        RAISED,
        LOWERED
    }

    public Run {
        faces = Set.copyOf(faces);
    }
}
