package org.vouch.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.vouch.content.Citation;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Settings;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Span;
import org.vouch.evidence.Verdict;

/** What came of each source, kept from check to check. */
final class Outcomes {
    private final Map<String, Kept> bySource = new HashMap<>();
    private int worked;

    private record Kept(
            WantedOfSource wanted, Settings.Limits limits, SourceRules.Outcome outcome, List<Diagnostic> findings) {}

    /**
     * Returns what came of a source. Where the same words are cited at other places, and nothing was found at these, the
     * same came of it.
     *
     * @param work which adds to the findings, and looks at those before its own
     */
    SourceRules.Outcome get(
            WantedOfSource wanted, Settings.Limits limits, Findings findings, Supplier<SourceRules.Outcome> work) {
        String id = wanted.source().id().value();
        Kept kept = bySource.get(id);
        if (kept != null && kept.limits().equals(limits)) {
            if (kept.wanted() == wanted) {
                kept.findings().forEach(findings::add);
                return kept.outcome();
            }
            if (kept.wanted().saysTheSame(wanted) && !isMoved(kept.findings(), kept.wanted(), wanted)) {
                Kept moved = new Kept(wanted, limits, moved(kept.outcome(), wanted.passages()), kept.findings());
                bySource.put(id, moved);
                kept.findings().forEach(findings::add);
                return moved.outcome();
            }
        }
        return anew(wanted, limits, findings, work);
    }

    /** Returns how many sources have been worked on so far. */
    int worked() {
        return worked;
    }

    /** Where words are missing, other sources and earlier findings matter: that is worked out anew each time. */
    private SourceRules.Outcome anew(
            WantedOfSource wanted, Settings.Limits limits, Findings findings, Supplier<SourceRules.Outcome> work) {
        String id = wanted.source().id().value();
        int before = findings.count();
        SourceRules.Outcome outcome = work.get();
        worked++;
        bySource.remove(id);
        if (outcome.verdicts().stream().allMatch(Verdict::publishable)) {
            bySource.put(id, new Kept(wanted, limits, outcome, findings.from(before)));
        }
        return outcome;
    }

    /** Returns whether something was found at words that stand elsewhere now. */
    private static boolean isMoved(List<Diagnostic> findings, WantedOfSource old, WantedOfSource now) {
        Set<Span> found = new HashSet<>();
        findings.forEach(finding -> found.add(finding.span()));
        for (int i = 0; i < old.passages().size() && !found.isEmpty(); i++) {
            if (isMoved(found, old.passages().get(i), now.passages().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMoved(Set<Span> found, WantedPassage old, WantedPassage now) {
        boolean isMoved = found.contains(old.exact().span())
                && !old.exact().span().equals(now.exact().span());
        for (int i = 0; i < old.citations().size() && !isMoved; i++) {
            if (old.citations().get(i).words() instanceof Citation.Quoted before
                    && now.citations().get(i).words() instanceof Citation.Quoted after) {
                isMoved = found.contains(before.exact().span())
                        && !before.exact().span().equals(after.exact().span());
            }
        }
        return isMoved;
    }

    private static SourceRules.Outcome moved(SourceRules.Outcome outcome, List<WantedPassage> wanted) {
        List<JudgedPassage> judged = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            judged.add(new JudgedPassage(wanted.get(i), outcome.judged().get(i).verdict()));
        }
        return new SourceRules.Outcome(outcome.source(), outcome.verdicts(), outcome.cited(), judged);
    }
}
