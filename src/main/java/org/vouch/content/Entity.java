package org.vouch.content;

import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Located;

/**
 * A person, organisation, state, place or event.
 *
 * @param aliases other forms of the name, each as an article prints it
 * @param not ids of entities that are easily taken for this one
 */
public record Entity(
        Located<Slug> id,
        EntityKind kind,
        String name,
        List<String> aliases,
        List<Located<String>> not,
        Optional<String> note,
        List<Slug> formerly) {

    public Entity {
        aliases = List.copyOf(aliases);
        not = List.copyOf(not);
        formerly = List.copyOf(formerly);
    }
}
