package org.vouch.check;

import java.util.List;
import org.vouch.content.BlockCoverage;
import org.vouch.content.CheckedClaim;

/**
 * What checks of one briefing worked out for each of its files and sources. A later check works out anew only what
 * depends on something that was read anew; its result is that of a check that remembers nothing. Serves one check at a
 * time.
 */
public final class CheckMemory {
    final Recalled<List<BlockCoverage>> coverage = new Recalled<>();
    final Recalled<List<CheckedClaim>> claims = new Recalled<>();
    final Recalled<SourceRules.Outcome> outcomes = new Recalled<>();

    final Surroundings aroundCoverage = new Surroundings();
    final Surroundings aroundClaims = new Surroundings();
}
