package org.vouch.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouch.content.BlockCoverage;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Settings;

/** Applies to each note and page the rules that need nothing of the rest but the facts, and what names lead to. */
final class TextRules {
    private final TextRow texts;
    private final Briefing briefing;
    private final Records records;
    private final CheckMemory memory;
    private final Findings findings;

    TextRules(TextRow texts, Records records, CheckMemory memory, Findings findings) {
        this.texts = texts;
        this.briefing = texts.briefing();
        this.records = records;
        this.memory = memory;
        this.findings = findings;
    }

    /**
     * Returns the coverage of the blocks of each note and page in their order. Where a note adds or loses an anchor, or a
     * fact is another, those are looked at again that link to it or cite what it rests on, and, where names are others, those
     * in which something was found, whose hints name what is near.
     *
     * @param headings the anchors of each of them
     */
    List<List<BlockCoverage>> check(KnownNames names, ByFile<Set<String>> headings, FactChanges facts) {
        Set<String> others = memory.headings.update(headings);
        boolean areNamesOthers = !others.isEmpty() || facts.areNamesOthers();
        return memory.texts.get(
                texts.ofBodies(),
                memory.aroundTexts.of(List.of(briefing.settings()), records(briefing)),
                (place, wasClean) -> areNamesOthers && (!wasClean || asksOfOthers(place))
                        || !others.isEmpty() && texts.linksTo(place, others)
                        || facts.concern(texts, place)
                        || cites(place, facts.heldUpBy()),
                findings,
                (place, own) -> texts.isNote(place)
                        ? check(texts.note(place), names, own)
                        : check(texts.page(place), names, own));
    }

    private List<BlockCoverage> check(Note note, KnownNames names, Findings own) {
        Settings settings = briefing.settings();
        new ReferenceRules(names, own).check(note);
        new JudgementRules(records.kinds(), own).check(note);
        new LikelihoodRules(own).check(note);
        new PastRules(records.documented(), own).check(note);
        return new CoverageRules(records.kinds(), settings).blocks(note, own);
    }

    private List<BlockCoverage> check(Page page, KnownNames names, Findings own) {
        Settings settings = briefing.settings();
        new ReferenceRules(names, own).check(page.file(), page.body());
        new LikelihoodRules(own).check(page);
        new PastRules(records.documented(), own).check(page.body());
        return new CoverageRules(records.kinds(), settings).blocks(page, own);
    }

    /** Returns what stays the same while a source's record does, whatever becomes of its article. */
    private static List<?> records(Briefing briefing) {
        return briefing.sources().stream().map(source -> source.reference()).toList();
    }

    private boolean cites(int place, Set<String> sources) {
        return !sources.isEmpty()
                && !Collections.disjoint(memory.citings.of(place).keySet(), sources);
    }

    /** Returns whether a note has a gap that may name a fact, or a note by its slug. */
    private boolean asksOfOthers(int place) {
        return texts.isNote(place)
                && texts.note(place).gaps().stream().anyMatch(gap -> !gap.see().isEmpty());
    }

    /** Returns the anchors of each note and page in their order; the same set where they are the same as last time. */
    List<Set<String>> headings() {
        return memory.anchors.get(
                texts.ofBodies(),
                "",
                new Findings(),
                (place, own) -> memory.headings.same(texts.file(place), anchors(texts.body(place))));
    }

    private static Set<String> anchors(Body body) {
        return body.headings().stream()
                .map(heading -> heading.id().substring("h-".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
