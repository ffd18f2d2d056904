package org.vouch.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.content.Citation;
import org.vouch.content.CitedPassages;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Page;

/**
 * Recalls the claims of each file while everything that they are held against is the same: the file, the facts that it is
 * tied to, the passages that both cite, the sources, the entities and the settings.
 */
final class Grounds {
    private final CitedPassages passages;
    private final CheckMemory memory;
    private final Map<String, Fact> facts;
    private final Citings citings;
    private final Object around;

    Grounds(Briefing briefing, Citings citings, CitedPassages passages, CheckMemory memory) {
        this.passages = passages;
        this.memory = memory;
        this.facts = briefing.factsByName();
        this.citings = citings;
        this.around = memory.aroundClaims.of(briefing.settings(), List.of(briefing.sources(), briefing.entities()));
    }

    List<CheckedClaim> recall(Note note, Findings findings, Function<Findings, List<CheckedClaim>> work) {
        List<Fact> tied = tied(note.body());
        for (Judgement judgement : note.judgements()) {
            judgement.restsOn().forEach(id -> add(id.value(), tied));
        }
        return recall(note.file(), note, tied, findings, work);
    }

    List<CheckedClaim> recall(Page page, Findings findings, Function<Findings, List<CheckedClaim>> work) {
        return recall(page.file(), page, tied(page.body()), findings, work);
    }

    List<CheckedClaim> recall(FactFile file, Findings findings, Function<Findings, List<CheckedClaim>> work) {
        return recall(file.file(), file.facts(), List.of(), findings, work);
    }

    private List<Fact> tied(Body body) {
        List<Fact> tied = new ArrayList<>();
        for (Body.Link link : body.links()) {
            if (link.target() instanceof Body.FactTarget target) {
                add(target.fact().value(), tied);
            }
        }
        return tied;
    }

    private void add(String id, List<Fact> tied) {
        Fact fact = facts.get(id);
        if (fact != null) {
            tied.add(fact);
        }
    }

    private List<CheckedClaim> recall(
            String file, Object text, List<Fact> tied, Findings findings, Function<Findings, List<CheckedClaim>> work) {
        List<Object> read = new ArrayList<>(tied);
        read.add(text);
        read.add(around);
        Map<String, List<Citation>> own = citings.of(file);
        List<Object> signs = new ArrayList<>();
        own.keySet().forEach(source -> signs.add(sign(source)));
        tied.forEach(fact -> fact.evidence()
                .forEach(evidence -> signs.add(sign(evidence.citation().source().value()))));
        return memory.claims.get(file, read, signs, () -> cited(own.values(), tied), findings, work);
    }

    /** The passages of a source are the same object while they are the same. */
    private Object sign(String source) {
        return passages.of(source).<Object>map(found -> found).orElse(Optional.empty());
    }

    private List<?> cited(Collection<List<Citation>> own, List<Fact> tied) {
        Stream<Citation> ofFacts =
                tied.stream().flatMap(fact -> fact.evidence().stream()).map(Fact.Evidence::citation);
        return Stream.concat(own.stream().flatMap(List::stream), ofFacts)
                .map(passages::of)
                .toList();
    }
}
