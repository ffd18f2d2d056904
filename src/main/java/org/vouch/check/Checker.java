package org.vouch.check;

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
import org.vouch.content.Settings;
import org.vouch.content.Source;
import org.vouch.content.Totals;
import org.vouch.content.VerifiedBriefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;

/** Applies every rule to a briefing. */
public final class Checker {
    private final Briefing briefing;
    private final Optional<Base> base;
    private final Findings findings = new Findings();

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
        return new Checker(read, base).check(CheckMemory.ofOne());
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
        FactChanges factChanges = memory.facts.update(briefing, records.sources());
        TextRules textRules = new TextRules(texts, records, memory, findings);
        ByFile<Set<String>> headings = new ByFile<>(row, textRules.headings());
        KnownNames names = new KnownNames(briefing, records, headings);
        List<List<BlockCoverage>> blocks = textRules.check(names, headings, factChanges);
        checkRecords(records, names, memory);
        memory.uses.get(wanted, "", findings, (place, own) -> {
            new ReferenceRules(names, own).checkUses(wanted.get(place));
            return wanted.get(place);
        });
        List<SourceRules.Outcome> outcomes = outcomes(wanted, memory);
        CitedPassages passages = memory.passages(
                outcomes.stream().map(SourceRules.Outcome::cited).toList());
        Map<String, List<CheckedClaim>> claims = new ByFile<>(
                row, new AgreementRules(briefing, findings).check(texts, records, passages, factChanges, memory));
        List<Diagnostic> diagnostics = Severities.apply(texts, findings.all(), memory).stream()
                .sorted(Diagnostic.ORDER)
                .distinct()
                .toList();
        Totals totals = totals(outcomes, memory.citings.count());
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
                outcomes.stream().map(SourceRules.Outcome::judged).toList(),
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
            new SharedWordingRules(briefing, own).check(memory.wording());
            briefing.sources().forEach(new JudgementRules(records.kinds(), own)::check);
            return "";
        });
    }

    private List<SourceRules.Outcome> outcomes(List<WantedOfSource> wanted, CheckMemory memory) {
        Settings.Limits limits = briefing.settings().limits();
        OtherSources others = new OtherSources(briefing.sources(), limits.contextWords());
        return memory.outcomes.get(wanted, limits, others, findings, (some, inOthers, own) -> {
            Source source = some.source();
            return new SourceRules(source, limits, base, inOthers, memory.places(source, limits), own)
                    .check(some.passages());
        });
    }

    private Totals totals(List<SourceRules.Outcome> outcomes, int citations) {
        Tally tally = outcomes.stream().map(SourceRules.Outcome::tally).reduce(Tally.none(), Tally::plus);
        return new Totals(
                tally.all(),
                tally.verified(),
                tally.proven(),
                tally.unproven(),
                tally.notFound(),
                tally.unreadable(),
                citations,
                briefing.factFiles().stream()
                        .mapToInt(file -> file.facts().size())
                        .sum(),
                briefing.sources().size(),
                briefing.notes().size(),
                (int) outcomes.stream()
                        .filter(outcome -> outcome.source().atHand())
                        .count());
    }
}
