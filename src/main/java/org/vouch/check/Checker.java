package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Base;
import org.vouch.content.BlockCoverage;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.content.CheckedSource;
import org.vouch.content.CitedPassages;
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
        return new Checker(read, base).check(new CheckMemory());
    }

    /**
     * Checks a briefing, which gives what the other way of checking gives.
     *
     * @param memory what earlier checks of this briefing left, and this one leaves for the next
     */
    public static Checked check(Reported<Briefing> read, CheckMemory memory) {
        return new Checker(read, Optional.empty()).check(memory);
    }

    private Checked check(CheckMemory memory) {
        Map<Slug, List<WantedPassage>> wanted = WantedPassage.bySource(briefing);
        new ReferenceRules(briefing, wanted, findings).check();
        new VisitRules(briefing, findings).check();
        new Disagreements(briefing, findings).check();
        new OriginRules(briefing, findings).check();
        new JudgementRules(briefing, findings).check();
        new LikelihoodRules(briefing, findings).check();
        new PastRules(briefing, findings).check();
        Map<String, List<BlockCoverage>> blocks = new CoverageRules(briefing, findings).check(memory);
        Settings.Limits limits = briefing.settings().limits();
        OtherSources others = new OtherSources(briefing.sources(), limits.contextWords());
        for (Source source : briefing.sources()) {
            outcomes.add(outcome(source, wanted.get(source.id()), others, memory));
        }
        CitedPassages passages = new CitedPassages(
                outcomes.stream().map(SourceRules.Outcome::cited).toList());
        Map<String, List<CheckedClaim>> claims = new AgreementRules(briefing, findings).check(passages, memory);
        List<Diagnostic> diagnostics = Severities.apply(briefing, findings.all()).stream()
                .sorted(Diagnostic.ORDER)
                .distinct()
                .toList();
        Totals totals = totals();
        Map<String, Coverage> coverage = CoverageRules.byFile(blocks);
        boolean publishable = diagnostics.stream().noneMatch(Diagnostic::isError)
                && totals.verified() + totals.proven() == totals.quotations();
        List<CheckedSource> sources =
                outcomes.stream().map(SourceRules.Outcome::source).toList();
        Optional<VerifiedBriefing> verified = publishable
                ? Optional.of(new VerifiedBriefing(briefing, sources, passages, totals, coverage, claims))
                : Optional.empty();
        return new Checked(
                briefing, judged(), verified, totals, coverage, blocks, sources, passages, claims, diagnostics);
    }

    /** Where words are missing, other sources and earlier findings matter: that is worked out anew each time. */
    private SourceRules.Outcome outcome(
            Source source, List<WantedPassage> wanted, OtherSources others, CheckMemory memory) {
        Settings.Limits limits = briefing.settings().limits();
        List<Object> read = new ArrayList<>(List.of(source));
        wanted.forEach(passage -> read.addAll(passage.citations()));
        Recalled.Basis basis = new Recalled.Basis(read, List.of(limits));
        return memory.outcomes.get(
                source.id().value(),
                basis,
                findings,
                () -> new SourceRules(source, limits, base, others, findings).check(wanted),
                outcome -> outcome.verdicts().stream().allMatch(Verdict::publishable));
    }

    private List<JudgedPassage> judged() {
        return outcomes.stream().flatMap(outcome -> outcome.judged().stream()).toList();
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
