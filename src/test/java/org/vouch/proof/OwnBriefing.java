package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vouch.check.Checked;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;

/**
 * The sentences of the repository's own briefing, which its authors answer for: whatever a rule of agreement finds in
 * them is a false alarm.
 *
 * @param sentences cited sentences of notes and pages
 * @param facts statements with their evidence
 * @param alarms what the rules of agreement find
 */
record OwnBriefing(int sentences, int facts, List<Diagnostic> alarms) {

    /** Checks {@code content/}. */
    static OwnBriefing check(Path folder) throws IOException {
        Checked checked = AgreementMeasure.check(Path.of("").toAbsolutePath(), folder);
        return new OwnBriefing(
                checked.totalCoverage().cited(),
                checked.totals().facts(),
                checked.diagnostics().stream()
                        .filter(finding -> FaultClass.AGREEMENT.contains(finding.rule()))
                        .sorted(Diagnostic.ORDER)
                        .toList());
    }

    int alarms(Rule rule) {
        return (int) alarms.stream()
                .filter(finding -> finding.rule() == rule && AgreementMeasure.isAlarm(finding))
                .count();
    }

    int hints(Rule rule) {
        return (int) alarms.stream()
                .filter(finding -> finding.rule() == rule && !AgreementMeasure.isAlarm(finding))
                .count();
    }

    /** Returns the number of sentences and statements that were held to their evidence. */
    int size() {
        return sentences + facts;
    }
}
