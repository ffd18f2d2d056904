package org.vouch.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.content.BlockCoverage;
import org.vouch.content.CheckedClaim;
import org.vouch.content.Citation;
import org.vouch.content.CitedPassages;
import org.vouch.content.Slug;

/**
 * What checks of one briefing worked out for each of its files and sources. A later check works out anew only what
 * depends on something that was read anew; its result is that of a check that remembers nothing. Serves one check at a
 * time.
 */
public final class CheckMemory {
    final Recalled<Set<String>> headings = new Recalled<>();
    final Recalled<List<BlockCoverage>> texts = new Recalled<>();
    final Recalled<Map<String, List<Citation>>> citations = new Recalled<>();
    final Recalled<WantedOfSource> wanted = new Recalled<>();
    final Recalled<KnownPlaces> places = new Recalled<>();
    final Recalled<SourceRules.Outcome> outcomes = new Recalled<>();
    final Recalled<List<CheckedClaim>> claims = new Recalled<>();

    final Surroundings aroundTexts = new Surroundings();
    final Surroundings aroundClaims = new Surroundings();

    private final Map<String, Set<String>> lastHeadings = new HashMap<>();
    private final Map<Slug, Cited> lastCited = new HashMap<>();

    /**
     * Passages of a source.
     *
     * @param kept of an earlier check, and equal
     */
    private record Cited(CitedPassages.OfSource now, CitedPassages.OfSource kept) {

        Cited with(CitedPassages.OfSource other) {
            return other == now ? this : new Cited(other, kept.isSame(other) ? kept : other);
        }
    }

    /** Returns the set of last time where it says the same. */
    Set<String> same(String file, Set<String> headings) {
        return lastHeadings.merge(file, headings, (last, now) -> last.equals(now) ? last : now);
    }

    /** Returns the passages of last time where they are the same. */
    CitedPassages.OfSource same(CitedPassages.OfSource cited) {
        return lastCited
                .merge(cited.source().id(), new Cited(cited, cited), (last, now) -> last.with(cited))
                .kept();
    }
}
