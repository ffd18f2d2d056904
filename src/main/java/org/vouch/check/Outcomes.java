package org.vouch.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Citation;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Settings;
import org.vouch.content.Source;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Span;

/** What came of each source, kept from check to check. */
final class Outcomes {
    private final Map<String, Kept> bySource = new HashMap<>();
    private List<Kept> row = List.of();
    private Settings.Limits limits = new Settings.Limits(0, 0);
    private List<Source> sources = List.of();
    private boolean areSourcesSame;
    private int worked;

    /**
     * What came of one source, and what was known when it was worked out.
     *
     * @param from how many searches in other sources had been made before, and {@code to} afterwards
     */
    private record Kept(
            WantedOfSource wanted, SourceRules.Outcome outcome, List<Diagnostic> findings, int from, int to) {

        /** Where words are missing, it matters what other sources say. */
        boolean holds(int searches, boolean areOthersSame) {
            return outcome.tally().isPublishable() || areOthersSame && from == searches;
        }

        /** Returns the same for what is wanted now; nothing where that is something else, or stands elsewhere. */
        Optional<Kept> as(WantedOfSource now) {
            if (wanted == now) {
                return Optional.of(this);
            }
            return outcome.tally().isPublishable() && wanted.saysTheSame(now) && !isMoved(findings, wanted, now)
                    ? Optional.of(new Kept(now, moved(outcome, now.passages()), findings, from, to))
                    : Optional.empty();
        }
    }

    /** Works out what came of a source, and adds to the findings, after looking at those that are there. */
    @FunctionalInterface
    interface Work {
        SourceRules.Outcome of(WantedOfSource wanted);
    }

    /**
     * Returns what came of each source. Where the same words are cited at other places, and nothing was found at these, the
     * same came of it.
     */
    List<SourceRules.Outcome> get(
            List<WantedOfSource> wanted, Settings.Limits limits, OtherSources others, Findings findings, Work work) {
        areSourcesSame = PerFile.areSame(sources, others.sources());
        sources = others.sources();
        if (!limits.equals(this.limits)) {
            bySource.clear();
            row = List.of();
            this.limits = limits;
        }
        List<Kept> now = new ArrayList<>(wanted.size());
        List<SourceRules.Outcome> outcomes = new ArrayList<>(wanted.size());
        for (int i = 0; i < wanted.size(); i++) {
            Kept kept = kept(i, wanted.get(i), others, findings, work);
            now.add(kept);
            outcomes.add(kept.outcome());
        }
        row = now;
        if (bySource.size() > now.size()) {
            bySource.values().retainAll(new HashSet<>(now));
        }
        return outcomes;
    }

    /** Returns how many sources have been worked on so far. */
    int worked() {
        return worked;
    }

    private Kept kept(int place, WantedOfSource wanted, OtherSources others, Findings findings, Work work) {
        boolean isInPlace = place < row.size() && row.get(place).wanted() == wanted;
        Kept before =
                isInPlace ? row.get(place) : bySource.get(wanted.source().id().value());
        Optional<Kept> same = Optional.ofNullable(before)
                .filter(kept -> kept.holds(others.searches(), areSourcesSame))
                .flatMap(kept -> kept.as(wanted));
        if (same.isPresent()) {
            others.skipTo(same.get().to());
            same.get().findings().forEach(findings::add);
        }
        Kept now = same.orElseGet(() -> anew(wanted, Optional.ofNullable(before), others, findings, work));
        if (now != before) {
            bySource.put(wanted.source().id().value(), now);
        }
        return now;
    }

    private Kept anew(WantedOfSource wanted, Optional<Kept> before, OtherSources others, Findings findings, Work work) {
        worked++;
        int count = findings.count();
        int searches = others.searches();
        SourceRules.Outcome outcome = work.of(wanted);
        return new Kept(
                wanted,
                before.map(kept -> outcome.keeping(kept.outcome().cited())).orElse(outcome),
                findings.from(count),
                searches,
                others.searches());
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
        return new SourceRules.Outcome(outcome.source(), outcome.tally(), outcome.cited(), judged);
    }
}
