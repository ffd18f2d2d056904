package org.vouch.content;

import java.util.List;
import org.vouch.diagnostic.Located;

/** A page of its own, or the words above the generated part of {@code home}, {@code questions} and the like. */
public record Page(Slug slug, String file, Located<String> title, boolean draft, List<Acceptance> accepted, Body body) {

    public Page {
        accepted = List.copyOf(accepted);
    }

    /** Returns this page with another body. */
    public Page with(Body other) {
        return new Page(slug, file, title, draft, accepted, other);
    }
}
