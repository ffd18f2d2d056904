package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Base;
import org.vouch.content.BlockCoverage;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.content.CheckedSource;
import org.vouch.content.CitedPassages;
import org.vouch.content.Coverage;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Settings;
import org.vouch.content.Source;
import org.vouch.content.Totals;
import org.vouch.content.VerifiedBriefing;
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
        TextRow texts = TextRow.of(briefing);
        ByFile.Row row = memory.row(texts);
        Records records = memory.records(briefing);
        List<WantedOfSource> wanted = WantedOfSource.of(briefing, memory.citings, memory.citings.update(texts), memory);
        TextRules textRules = new TextRules(texts, records, memory, findings);
        ByFile<Set<String>> headings = new ByFile<>(row, textRules.headings());
        KnownNames names = new KnownNames(briefing, records, headings);
        List<List<BlockCoverage>> blocks = textRules.check(names, headings);
        checkRecords(records, names, memory);
        memory.uses.get(wanted, "", findings, (place, own) -> {
            new ReferenceRules(names, own).checkUses(wanted.get(place));
            return wanted.get(place);
        });
        OtherSources others = new OtherSources(
                briefing.sources(), briefing.settings().limits().contextWords());
        wanted.forEach(own -> outcomes.add(outcome(own, others, memory)));
        CitedPassages passages = new CitedPassages(outcomes.stream()
                .map(SourceRules.Outcome::cited)
                .map(memory::same)
                .toList());
        Map<String, List<CheckedClaim>> claims =
                new ByFile<>(row, new AgreementRules(briefing, findings).check(texts, records, passages, memory));
        List<Diagnostic> diagnostics = Severities.apply(briefing, findings.all()).stream()
                .sorted(Diagnostic.ORDER)
                .distinct()
                .toList();
        Totals totals = totals(memory.citings.count());
        Map<String, Coverage> coverage = new ByFile<>(
                row,
                memory.coverage.get(blocks, "", new Findings(), (place, own) -> CoverageRules.sum(blocks.get(place))));
        boolean publishable = diagnostics.stream().noneMatch(Diagnostic::isError)
                && totals.verified() + totals.proven() == totals.quotations();
        List<CheckedSource> sources =
                outcomes.stream().map(SourceRules.Outcome::source).toList();
        Optional<VerifiedBriefing> verified = publishable
                ? Optional.of(new VerifiedBriefing(briefing, sources, passages, totals, coverage, claims))
                : Optional.empty();
        return new Checked(
                briefing,
                judged(),
                verified,
                totals,
                coverage,
                new ByFile<>(row, blocks),
                sources,
                passages,
                claims,
                diagnostics);
    }

    /** What concerns facts, sources and entities alone depends on nothing else. */
    private void checkRecords(Records records, KnownNames names, CheckMemory memory) {
        memory.whole.get("records", Recalled.Basis.of(records), findings, own -> {
            new ReferenceRules(names, own).checkRest(briefing);
            new VisitRules(briefing, own).check();
            new Disagreements(briefing, own).check();
            new OriginRules(briefing, own).check();
            new SharedWordingRules(briefing, own).check();
            briefing.sources().forEach(new JudgementRules(records.kinds(), own)::check);
            return "";
        });
    }

    private SourceRules.Outcome outcome(WantedOfSource wanted, OtherSources others, CheckMemory memory) {
        Source source = wanted.source();
        Settings.Limits limits = briefing.settings().limits();
        KnownPlaces known = memory.places.get(
                source.id().value(), new Recalled.Basis(List.of(source), List.of(limits)), KnownPlaces::new);
        return memory.outcomes.get(
                wanted,
                limits,
                findings,
                () -> new SourceRules(source, limits, base, others, known, findings).check(wanted.passages()));
    }

    private List<JudgedPassage> judged() {
        return outcomes.stream().flatMap(outcome -> outcome.judged().stream()).toList();
    }

    private Totals totals(int citations) {
        return new Totals(
                outcomes.stream().mapToInt(outcome -> outcome.verdicts().size()).sum(),
                count(Verdict.VERIFIED),
                count(Verdict.PROVEN),
                count(Verdict.UNPROVEN),
                count(Verdict.NOT_FOUND),
                count(Verdict.UNREADABLE),
                citations,
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
