package org.vouch.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouch.content.BlockCoverage;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.diagnostic.Rule;

/** Applies to each note and page the rules that need nothing of the rest but the facts, and what names lead to. */
final class TextRules {
    private final Briefing briefing;
    private final CheckMemory memory;
    private final Findings findings;
    private final boolean isPastOn;

    TextRules(Briefing briefing, CheckMemory memory, Findings findings) {
        this.briefing = briefing;
        this.memory = memory;
        this.findings = findings;
        this.isPastOn = briefing.settings().severity(Rule.LIKELIHOOD_ON_PAST).isPresent();
    }

    /**
     * Returns the coverage of the blocks of each note and page by its file, in the briefing's order.
     *
     * @param headings the anchors of each of them
     */
    Map<String, List<BlockCoverage>> check(KnownNames names, Map<String, Set<String>> headings) {
        Object around = memory.aroundTexts.of(
                briefing.settings(), List.of(briefing.facts().toList(), briefing.sources(), headings.values()));
        DocumentedFacts documented = new DocumentedFacts(briefing);
        CoverageRules coverage = new CoverageRules(briefing);
        Map<String, List<BlockCoverage>> blocks = new LinkedHashMap<>();
        for (Note note : briefing.notes()) {
            blocks.put(note.file(), memory.texts.get(note.file(), Recalled.Basis.of(note, around), findings, own -> {
                new ReferenceRules(names, own).check(note);
                new LikelihoodRules(briefing.settings(), own).check(note);
                if (isPastOn) {
                    new PastRules(documented, own).check(note);
                }
                return coverage.blocks(note, own);
            }));
        }
        for (Page page : briefing.pages()) {
            blocks.put(page.file(), memory.texts.get(page.file(), Recalled.Basis.of(page, around), findings, own -> {
                new ReferenceRules(names, own).check(page.file(), page.body());
                new LikelihoodRules(briefing.settings(), own).check(page);
                if (isPastOn) {
                    new PastRules(documented, own).check(page.body());
                }
                return coverage.blocks(page, own);
            }));
        }
        return blocks;
    }

    /** Returns the anchors of each note and page by its file; the same set where they are the same as last time. */
    Map<String, Set<String>> headings() {
        Map<String, Set<String>> headings = new LinkedHashMap<>();
        briefing.notes().forEach(note -> headings.put(note.file(), headings(note.file(), note.body())));
        briefing.pages().forEach(page -> headings.put(page.file(), headings(page.file(), page.body())));
        return headings;
    }

    private Set<String> headings(String file, Body body) {
        Set<String> headings = memory.headings.get(
                file,
                Recalled.Basis.of(body),
                () -> body.headings().stream()
                        .map(heading -> heading.id().substring("h-".length()))
                        .collect(Collectors.toCollection(TreeSet::new)));
        return memory.same(file, headings);
    }
}
