package org.vouch.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactStatus;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Located;

/**
 * Where the articles disagree, or only seem to: facts that speak of one thing, side by side.
 *
 * @param text the author's words above the list
 */
record DisagreementsPage(String title, Optional<PrintedBody> text, List<Pair> pairs) {

    private static final Set<Stance> FOR = Set.of(Stance.SUPPORTS, Stance.PART, Stance.HEADLINE);

    /**
     * Facts of one key, or a fact that an article contradicts.
     *
     * @param real whether they cannot both hold
     * @param why why it is a contradiction or only seems one
     */
    record Pair(boolean real, String why, List<Side> sides) {}

    /** One side: a fact with its words. */
    record Side(FactCard fact, Optional<String> value, Optional<DateText> asOf, List<Quotation> quotations) {}

    static DisagreementsPage of(Library library, String title, Optional<PrintedBody> text) {
        Set<Fact> shown = new HashSet<>();
        Map<String, List<Fact>> byKey = new LinkedHashMap<>();
        library.briefing()
                .facts()
                .forEach(fact -> fact.key()
                        .map(Located::value)
                        .ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(fact)));
        List<Pair> pairs = byKey.values().stream()
                .filter(DisagreementsPage::seemToDisagree)
                .peek(shown::addAll)
                .map(facts -> pair(library, facts))
                .collect(Collectors.toCollection(ArrayList::new));
        library.briefing()
                .facts()
                .filter(fact -> isContradicted(fact) && !shown.contains(fact))
                .forEach(fact -> pairs.add(new Pair(
                        true,
                        library.words().say("disagree.contradicted"),
                        List.of(side(library, fact, FOR), side(library, fact, Set.of(Stance.CONTRADICTS))))));
        return new DisagreementsPage(title, text, pairs);
    }

    /** Facts of one key are shown where one of them is disputed, or where they give different values. */
    private static boolean seemToDisagree(List<Fact> facts) {
        long values = facts.stream()
                .flatMap(fact -> fact.value().stream())
                .map(value -> value.amount().value() + " " + value.bound())
                .distinct()
                .count();
        boolean disputed = facts.stream().anyMatch(fact -> fact.status() == FactStatus.DISPUTED);
        return facts.size() > 1 && (values > 1 || disputed);
    }

    private static boolean isContradicted(Fact fact) {
        return fact.evidence().stream().anyMatch(evidence -> evidence.stance() == Stance.CONTRADICTS);
    }

    private static Pair pair(Library library, List<Fact> facts) {
        boolean real = facts.stream().anyMatch(fact -> fact.status() == FactStatus.DISPUTED);
        long days = facts.stream()
                .map(Fact::asOf)
                .map(d -> d.map(EdtfDate::text))
                .distinct()
                .count();
        String why = real ? "disagree.real" : days > 1 ? "disagree.days" : "disagree.seems";
        return new Pair(
                real,
                library.words().say(why),
                facts.stream().map(fact -> side(library, fact, FOR)).toList());
    }

    private static Side side(Library library, Fact fact, Set<Stance> stances) {
        return new Side(
                library.card(fact),
                fact.value().map(value -> FactsPage.value(library.words(), value)),
                fact.asOf().map(library.dates()::text),
                fact.evidence().stream()
                        .filter(evidence -> stances.contains(evidence.stance()))
                        .flatMap(evidence -> library.quotation(evidence.citation()).stream())
                        .toList());
    }
}
