package org.vouch.check;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Coverage;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Page;

/**
 * Counts how many sentences rest on evidence. A judgement of the front matter counts as one sentence.
 *
 * <p>A sentence without citation is framing where it has no digit, no quotation mark, no name of a month and no
 * capitalised word but its first; or where all that it is tied to are facts that state an absence.
 */
final class CoverageCount {
    private static final Pattern CLAIM = Pattern.compile(
            "\\p{Nd}|[\"“”„«»]|(?<=[\\p{L}\\p{N},;:)’'-] )[‘'(]?\\p{Lu}\\p{L}|\\b(?:January|February|March|April|May|June|July"
                    + "|August|September|October|November|December)\\b");
    /** Words that are capitalised wherever they stand and name nobody. */
    private static final Pattern NO_NAME = Pattern.compile("\\bI\\b");

    private final Map<String, Fact> facts;

    private CoverageCount(Briefing briefing) {
        this.facts = briefing.factsByName();
    }

    /** Returns the coverage of each note and page by its file, in the briefing's order. */
    static Map<String, Coverage> of(Briefing briefing) {
        CoverageCount count = new CoverageCount(briefing);
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        for (Note note : briefing.notes()) {
            coverage.put(note.file(), count.of(note.body(), note.judgements()));
        }
        for (Page page : briefing.pages()) {
            coverage.put(page.file(), count.of(page.body(), List.of()));
        }
        return coverage;
    }

    private Coverage of(Body body, List<Judgement> judgements) {
        int[] counts = new int[Kind.values().length];
        body.sentences().forEach(sentence -> counts[kind(body, sentence).ordinal()]++);
        for (Judgement judgement : judgements) {
            counts[(judgement.restsOn().isEmpty() ? Kind.UNSUPPORTED : Kind.JUDGEMENT).ordinal()]++;
        }
        return new Coverage(
                body.sentences().size() + judgements.size(),
                counts[Kind.CITED.ordinal()],
                counts[Kind.JUDGEMENT.ordinal()],
                counts[Kind.FRAMING.ordinal()],
                counts[Kind.UNSUPPORTED.ordinal()]);
    }

    private enum Kind {
        CITED,
        JUDGEMENT,
        FRAMING,
        UNSUPPORTED
    }

    private Kind kind(Body body, Body.Sentence sentence) {
        if (!sentence.citations().isEmpty()) {
            return Kind.CITED;
        }
        Set<FactKind> tied = tied(body, sentence);
        if (!tied.isEmpty()) {
            return tied.equals(Set.of(FactKind.ABSENCE)) ? Kind.FRAMING : Kind.CITED;
        }
        return CLAIM.matcher(NO_NAME.matcher(sentence.text()).replaceAll("i")).find() ? Kind.UNSUPPORTED : Kind.FRAMING;
    }

    private Set<FactKind> tied(Body body, Body.Sentence sentence) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (int link : sentence.links()) {
            if (body.links().get(link).target() instanceof Body.FactTarget target) {
                Fact fact = facts.get(target.fact().value());
                kinds.add(fact == null ? FactKind.STATEMENT : fact.kind().orElse(FactKind.STATEMENT));
            }
        }
        return kinds;
    }
}
