package org.vouch.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vouch.content.Fact;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Span;

/** Where sentences and facts newly cite something, by the key of the citation. */
final class Citing {
    private final Map<String, Set<String>> added = new TreeMap<>();

    Citing(Comparison comparison) {
        ClaimChanges claims = comparison.claims;
        claims.added.forEach(claim -> add(List.of(), claim.evidence(), claim.span()));
        List<Pair<Claim>> changed = new ArrayList<>(claims.reworded);
        changed.addAll(claims.cited);
        changed.forEach(pair -> add(
                pair.was().orElseThrow().evidence(),
                pair.any().evidence(),
                pair.any().span()));
        for (Pair<Fact> fact : comparison.facts) {
            fact.now()
                    .ifPresent(now -> add(
                            fact.was().map(was -> keys(was, comparison.was)).orElse(List.of()),
                            keys(now, comparison.now),
                            now.id().span()));
        }
    }

    /** Returns the places, safe Markdown, by key. */
    Map<String, Set<String>> added() {
        return added;
    }

    /** Returns the keys of a fact's evidence, in its order. */
    static List<String> keys(Fact fact, Naming naming) {
        return fact.evidence().stream().map(e -> naming.key(e.citation())).toList();
    }

    /** Returns the keys with what the words do for the fact, where they do not simply support it. */
    static List<String> keysWithStance(Fact fact, Naming naming) {
        return fact.evidence().stream()
                .map(e -> naming.key(e.citation())
                        + (e.stance() == Stance.SUPPORTS ? "" : " (" + Changed.word(e.stance()) + ")"))
                .toList();
    }

    private void add(List<String> before, List<String> after, Span span) {
        after.stream()
                .filter(key -> !before.contains(key))
                .forEach(key ->
                        added.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(Shown.place(span)));
    }
}
