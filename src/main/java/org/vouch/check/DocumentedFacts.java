package org.vouch.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;
import org.vouch.content.Modality;
import org.vouch.content.Stance;

/** The facts that are events, reported, and held up by words that assert them outside a headline. */
final class DocumentedFacts {
    private final CitedWords cited;
    private final Map<String, Fact> facts;
    private final Map<String, List<Fact>> byWords = new HashMap<>();

    DocumentedFacts(Briefing briefing) {
        this.cited = new CitedWords(briefing);
        this.facts = briefing.factsByName();
        facts.values().removeIf(fact -> !isDocumented(fact));
        briefing.facts().filter(this::isDocumented).forEach(this::addWords);
    }

    /** Returns the fact of that id or former id, where it is documented. */
    Optional<Fact> get(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** Returns the facts that rest on the words that a citation cites. */
    List<Fact> heldUpBy(Citation citation) {
        return cited.name(citation)
                .map(words -> byWords.getOrDefault(words, List.of()))
                .orElse(List.of());
    }

    private void addWords(Fact fact) {
        fact.evidence().stream()
                .filter(evidence -> evidence.stance() == Stance.SUPPORTS)
                .flatMap(evidence -> cited.name(evidence.citation()).stream())
                .forEach(words ->
                        byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(fact));
    }

    private boolean isDocumented(Fact fact) {
        return fact.kind().equals(Optional.of(FactKind.EVENT))
                && fact.status() == FactStatus.REPORTED
                && fact.evidence().stream()
                        .anyMatch(evidence -> evidence.stance() == Stance.SUPPORTS && isAsserted(evidence.citation()));
    }

    private boolean isAsserted(Citation citation) {
        return citation.words() instanceof Citation.Quoted
                || cited.passage(citation)
                        .filter(passage -> passage.modality() == Modality.ASSERTED && !passage.headline())
                        .isPresent();
    }
}
