package org.vouch.content;

import java.util.List;
import org.vouch.diagnostic.Located;

/**
 * A question that the sources leave open.
 *
 * @param see ids of facts or slugs of notes that bear on it
 */
public record Gap(Located<String> question, List<Located<String>> see) {

    public Gap {
        see = List.copyOf(see);
    }
}
