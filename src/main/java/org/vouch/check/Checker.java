package org.vouch.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Base;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Coverage;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Settings;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.content.Totals;
import org.vouch.content.VerifiedBriefing;
import org.vouch.content.WantedPassage;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.evidence.Verdict;

/** Applies every rule to a briefing. */
public final class Checker {
    private final Briefing briefing;
    private final Optional<Base> base;
    private final Findings findings = new Findings();
    private final List<SourceRules.Outcome> outcomes = new ArrayList<>();

    private Checker(Reported<Briefing> read, Optional<Base> base) {
        this.briefing = read.value();
        this.base = base;
        read.diagnostics().forEach(findings::add);
    }

    /**
     * Checks a briefing.
     *
     * @param read the briefing with what was found when it was read
     * @param base an earlier state to which the sources' roots are held
     */
    public static Checked check(Reported<Briefing> read, Optional<Base> base) {
        return new Checker(read, base).check();
    }

    private Checked check() {
        new ReferenceRules(briefing, findings).check();
        Map<Slug, List<WantedPassage>> wanted = WantedPassage.bySource(briefing);
        Settings.Limits limits = briefing.settings().limits();
        OtherSources others = new OtherSources(briefing.sources(), limits.contextWords());
        for (Source source : briefing.sources()) {
            outcomes.add(new SourceRules(source, limits, base, others, findings).check(wanted.get(source.id())));
        }
        List<Diagnostic> diagnostics = Severities.apply(briefing, findings.all()).stream()
                .sorted(Diagnostic.ORDER)
                .distinct()
                .toList();
        Totals totals = totals();
        Map<String, Coverage> coverage = CoverageCount.of(briefing);
        boolean publishable = diagnostics.stream().noneMatch(Diagnostic::isError)
                && totals.verified() + totals.proven() == totals.quotations();
        Optional<VerifiedBriefing> verified = publishable ? Optional.of(verified(totals, coverage)) : Optional.empty();
        return new Checked(briefing, judged(), verified, totals, coverage, diagnostics);
    }

    private List<JudgedPassage> judged() {
        return outcomes.stream().flatMap(outcome -> outcome.judged().stream()).toList();
    }

    private VerifiedBriefing verified(Totals totals, Map<String, Coverage> coverage) {
        Map<String, CheckedPassage> byCitation = new LinkedHashMap<>();
        List<CheckedSource> sources = new ArrayList<>();
        for (SourceRules.Outcome outcome : outcomes) {
            sources.add(outcome.source());
            byCitation.putAll(outcome.byCitation());
        }
        return new VerifiedBriefing(briefing, sources, byCitation, totals, coverage);
    }

    private Totals totals() {
        return new Totals(
                outcomes.stream().mapToInt(outcome -> outcome.verdicts().size()).sum(),
                count(Verdict.VERIFIED),
                count(Verdict.PROVEN),
                count(Verdict.UNPROVEN),
                count(Verdict.NOT_FOUND),
                count(Verdict.UNREADABLE),
                (int) WantedPassage.citations(briefing).count(),
                (int) briefing.facts().count(),
                briefing.sources().size(),
                briefing.notes().size(),
                (int) outcomes.stream()
                        .filter(outcome -> outcome.source().atHand())
                        .count());
    }

    private int count(Verdict verdict) {
        return (int) outcomes.stream()
                .flatMap(outcome -> outcome.verdicts().stream())
                .filter(v -> v == verdict)
                .count();
    }
}
