package org.vouch.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A briefing whose every quotation was found in its article or proven by its lock: a {@link CheckedPassage} cannot be made
 * of any other. Pages are made from this type alone, so an unchecked quotation cannot reach one.
 */
public final class VerifiedBriefing {
    private final Briefing briefing;
    private final List<CheckedSource> sources;
    private final CitedPassages passages;
    private final Totals totals;
    private final Map<String, Coverage> coverage;
    private final Map<String, List<CheckedClaim>> claims;

    /**
     * @param sources in the briefing's order
     * @param coverage by the file of a note or page; not changed afterwards
     * @param claims by the file of a note, page or fact file, in reading order; not changed afterwards
     */
    public VerifiedBriefing(
            Briefing briefing,
            List<CheckedSource> sources,
            CitedPassages passages,
            Totals totals,
            Map<String, Coverage> coverage,
            Map<String, List<CheckedClaim>> claims) {
        this.briefing = briefing;
        this.sources = List.copyOf(sources);
        this.passages = passages;
        this.totals = totals;
        this.coverage = Collections.unmodifiableMap(coverage);
        this.claims = Collections.unmodifiableMap(claims);
    }

    public Briefing briefing() {
        return briefing;
    }

    public List<CheckedSource> sources() {
        return sources;
    }

    /** Returns the passage that a citation cites; absent for a citation of a source without words. */
    public Optional<CheckedPassage> passage(Citation citation) {
        return passages.of(citation);
    }

    public Totals totals() {
        return totals;
    }

    /** Returns the coverage of each note and page by its file. */
    public Map<String, Coverage> coverage() {
        return coverage;
    }

    /** Returns the claims of a note, page or fact file with what each was held against. */
    public List<CheckedClaim> claims(String file) {
        return claims.getOrDefault(file, List.of());
    }
}
