package org.vouch.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedClaim;
import org.vouch.content.Citation;
import org.vouch.content.CitedPassages;
import org.vouch.content.Fact;

/**
 * Recalls the claims of each file while everything that they are held against is the same: the file, the facts that it is
 * tied to, the passages that both cite with their sources, the entities and the settings. No rule may look at another
 * source than those of the claim's passages.
 */
final class Grounds {
    private final TextRow texts;
    private final Briefing briefing;
    private final CitedPassages passages;
    private final FactChanges changes;
    private final CheckMemory memory;
    private final Map<String, Fact> facts;

    Grounds(TextRow texts, Records records, CitedPassages passages, FactChanges changes, CheckMemory memory) {
        this.changes = changes;
        this.texts = texts;
        this.briefing = texts.briefing();
        this.passages = passages;
        this.memory = memory;
        this.facts = records.facts();
    }

    /** Returns the claims of each file in the order of the row. */
    List<List<CheckedClaim>> recall(Findings findings, PerFile.Work<List<CheckedClaim>> work) {
        Object around = memory.aroundClaims.of(List.of(briefing.settings()), briefing.entities());
        Set<String> others = memory.others(passages);
        List<Set<String>> sources = memory.grounds.get(
                texts.read(),
                around,
                (place, wasClean) -> changes.concern(texts, place),
                new Findings(),
                (place, own) -> sources(place));
        return memory.claims.get(
                texts.read(),
                around,
                (place, wasClean) -> changes.concern(texts, place)
                        || !others.isEmpty() && !Collections.disjoint(sources.get(place), others),
                findings,
                (place, own) -> recall(place, around, sources.get(place), own, work));
    }

    private List<CheckedClaim> recall(
            int place, Object around, Set<String> sources, Findings findings, PerFile.Work<List<CheckedClaim>> work) {
        List<Fact> tied = tied(place);
        List<Object> read = new ArrayList<>(tied);
        read.add(texts.read().get(place));
        read.add(around);
        List<Object> signs = new ArrayList<>();
        for (String source : sources) {
            Optional<CitedPassages.OfSource> own = passages.of(source);
            signs.add(own.<Object>map(found -> found).orElse(Optional.empty()));
            read.add(own.<Object>map(CitedPassages.OfSource::source).orElse(Optional.empty()));
        }
        return memory.claimsOfFile.get(
                texts.file(place), read, signs, () -> cited(place, tied), findings, own -> work.of(place, own));
    }

    /** Returns the facts to which a note or page is tied, or on which a judgement of it rests. */
    private List<Fact> tied(int place) {
        return texts.tied(place).stream()
                .map(facts::get)
                .filter(fact -> fact != null)
                .toList();
    }

    /** Returns the names of the sources that a file or a fact of it cites, as written. */
    private Set<String> sources(int place) {
        Set<String> sources = new HashSet<>(memory.citings.of(place).keySet());
        tied(place)
                .forEach(fact -> fact.evidence()
                        .forEach(evidence ->
                                sources.add(evidence.citation().source().value())));
        return sources;
    }

    private List<?> cited(int place, List<Fact> tied) {
        Collection<List<Citation>> own = memory.citings.of(place).values();
        Stream<Citation> ofFacts =
                tied.stream().flatMap(fact -> fact.evidence().stream()).map(Fact.Evidence::citation);
        return Stream.concat(own.stream().flatMap(List::stream), ofFacts)
                .map(passages::of)
                .toList();
    }
}
