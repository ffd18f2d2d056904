package org.vouch.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Briefing;
import org.vouch.content.Coverage;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Totals;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;

/**
 * What a check found.
 *
 * @param briefing as it was read, whether or not it has errors
 * @param judged everything quoted, source by source, with its verdict
 * @param verified absent where a finding is an error
 * @param coverage of each note and page, by its file
 * @param diagnostics sorted by {@link Diagnostic#ORDER}, with the briefing's severities
 */
public record Checked(
        Briefing briefing,
        List<JudgedPassage> judged,
        Optional<VerifiedBriefing> verified,
        Totals totals,
        Map<String, Coverage> coverage,
        List<Diagnostic> diagnostics) {

    public Checked {
        judged = List.copyOf(judged);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the coverage of all notes and pages together. */
    public Coverage totalCoverage() {
        return coverage.values().stream().reduce(new Coverage(0, 0, 0, 0, 0), Coverage::plus);
    }
}
