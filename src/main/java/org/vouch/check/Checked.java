package org.vouch.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.BlockCoverage;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.content.CheckedSource;
import org.vouch.content.CitedPassages;
import org.vouch.content.Coverage;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Totals;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;

/**
 * What a check found.
 *
 * @param briefing as it was read, whether or not it has errors
 * @param judgedBySource everything quoted of each source with its verdict, in the order of {@code sources}
 * @param verified absent where a finding is an error
 * @param coverage of each note and page, by its file
 * @param blocks of each note and page, by its file: the coverage of each of its blocks that holds a sentence, in the
 *     order of the file; they sum to that of the file
 * @param sources in the briefing's order, each with the passages whose words were found
 * @param passages the passage of each citation whose words were found
 * @param claims of each file that has any, in reading order, with what each was held against
 * @param diagnostics sorted by {@link Diagnostic#ORDER}, with the briefing's severities
 */
public record Checked(
        Briefing briefing,
        List<List<JudgedPassage>> judgedBySource,
        Optional<VerifiedBriefing> verified,
        Totals totals,
        Map<String, Coverage> coverage,
        Map<String, List<BlockCoverage>> blocks,
        List<CheckedSource> sources,
        CitedPassages passages,
        Map<String, List<CheckedClaim>> claims,
        List<Diagnostic> diagnostics) {

    public Checked {
        sources = List.copyOf(sources);
        judgedBySource = List.copyOf(judgedBySource);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns everything quoted with its verdict, source by source. */
    public List<JudgedPassage> judged() {
        return judgedBySource.stream().flatMap(List::stream).toList();
    }

    /** Returns the coverage of all notes and pages together. */
    public Coverage totalCoverage() {
        return coverage.values().stream().reduce(Coverage.none(), Coverage::plus);
    }
}
