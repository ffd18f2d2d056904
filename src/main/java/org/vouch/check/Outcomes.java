package org.vouch.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import org.vouch.parallel.SideBySide;

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

    /** Works out what came of a source, after a look at what was found before. May be done for several sources at a time. */
    @FunctionalInterface
    interface Work {
        SourceRules.Outcome of(WantedOfSource wanted, OtherSources others, Findings own);
    }

    /**
     * What came of a source without a look at others.
     *
     * @param isWhole whether none was wanted
     */
    private record Alone(SourceRules.Outcome outcome, List<Diagnostic> findings, boolean isWhole) {

        static Alone of(WantedOfSource wanted, Findings earlier, Work work) {
            OtherSources none = OtherSources.none();
            Findings own = new Findings(earlier);
            SourceRules.Outcome outcome = work.of(wanted, none, own);
            return new Alone(outcome, own.all(), none.searches() == 0);
        }
    }

    /**
     * Returns what came of each source. Where the same words are cited at other places, and nothing was found at these, the
     * same came of it. Sources are worked on side by side; those of which words are missing once more, one after the other,
     * for the searches in other sources are counted.
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
        Map<WantedOfSource, Alone> alone = alone(wanted, findings, work);
        for (int i = 0; i < wanted.size(); i++) {
            Kept kept = kept(i, wanted.get(i), others, findings, alone, work);
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

    /** Works out what comes of the sources of which nothing is known. */
    private Map<WantedOfSource, Alone> alone(List<WantedOfSource> wanted, Findings findings, Work work) {
        List<WantedOfSource> unknown = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (before(i, wanted.get(i)).isEmpty()) {
                unknown.add(wanted.get(i));
            }
        }
        List<Alone> worked = SideBySide.map(unknown, own -> Alone.of(own, findings, work));
        Map<WantedOfSource, Alone> alone = new IdentityHashMap<>();
        for (int i = 0; i < worked.size(); i++) {
            alone.put(unknown.get(i), worked.get(i));
        }
        return alone;
    }

    private Optional<Kept> before(int place, WantedOfSource wanted) {
        boolean isInPlace = place < row.size() && row.get(place).wanted() == wanted;
        return isInPlace
                ? Optional.of(row.get(place))
                : Optional.ofNullable(bySource.get(wanted.source().id().value()));
    }

    private Kept kept(
            int place,
            WantedOfSource wanted,
            OtherSources others,
            Findings findings,
            Map<WantedOfSource, Alone> alone,
            Work work) {
        Optional<Kept> before = before(place, wanted);
        Optional<Kept> same = before.filter(kept -> kept.holds(others.searches(), areSourcesSame))
                .flatMap(kept -> kept.as(wanted));
        if (same.isPresent()) {
            others.skipTo(same.get().to());
        }
        Kept now = same.orElseGet(
                () -> anew(wanted, before, others, Optional.ofNullable(alone.get(wanted)), findings, work));
        now.findings().forEach(findings::add);
        if (before.isEmpty() || now != before.get()) {
            bySource.put(wanted.source().id().value(), now);
        }
        return now;
    }

    private Kept anew(
            WantedOfSource wanted,
            Optional<Kept> before,
            OtherSources others,
            Optional<Alone> alone,
            Findings findings,
            Work work) {
        worked++;
        int searches = others.searches();
        Findings own = new Findings(findings);
        Optional<Alone> known = alone.filter(Alone::isWhole);
        SourceRules.Outcome outcome = known.map(Alone::outcome).orElseGet(() -> work.of(wanted, others, own));
        return new Kept(
                wanted,
                before.map(kept -> outcome.keeping(kept.outcome().cited())).orElse(outcome),
                known.map(Alone::findings).orElseGet(own::all),
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
        for (int i = 0; i < old.citations().size(); i++) {
            if (old.citations().get(i).words() instanceof Citation.Quoted before
                    && now.citations().get(i).words() instanceof Citation.Quoted after
                    && found.contains(before.exact().span())
                    && !before.exact().span().equals(after.exact().span())) {
                return true;
            }
        }
        return false;
    }

    private static SourceRules.Outcome moved(SourceRules.Outcome outcome, List<WantedPassage> wanted) {
        List<JudgedPassage> judged = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            judged.add(new JudgedPassage(wanted.get(i), outcome.judged().get(i).verdict()));
        }
        return new SourceRules.Outcome(outcome.source(), outcome.tally(), outcome.cited(), judged);
    }
}
