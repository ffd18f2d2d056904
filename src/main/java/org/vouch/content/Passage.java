package org.vouch.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.diagnostic.Located;

/**
 * Words of an article under a name of their own, for use in many places.
 *
 * @param exact the words as the article prints them, with omissions and insertions marked, escapes included
 * @param saidBy ids of entities, outermost first, the last is the root; empty where the article itself speaks
 * @param headline whether the words are the article's headline
 * @param prefix words that stand right before, and {@code suffix} right after, where the words stand more than once
 * @param paragraph 1-based; pins words that stand more than once
 * @param lang language of the words where it is not the briefing's, with {@code translation} by the author
 */
public record Passage(
        Located<Slug> name,
        Located<String> exact,
        List<Located<String>> saidBy,
        Modality modality,
        boolean headline,
        Optional<String> note,
        Optional<String> prefix,
        Optional<String> suffix,
        OptionalInt paragraph,
        Optional<String> lang,
        Optional<String> translation,
        List<Slug> formerly) {

    public Passage {
        saidBy = List.copyOf(saidBy);
        formerly = List.copyOf(formerly);
    }
}
