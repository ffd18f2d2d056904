package org.vouch.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Located;
import org.vouch.render.NotePage.Accepted;

/**
 * The facts of one file.
 *
 * @param checks what of each statement was compared with its evidence
 */
record FactsPage(String title, List<Item> facts, Checks checks) {
    /** Where many facts speak of one thing, listing all beside each would make a page of their number squared. */
    static final int MOST_OTHERS = 20;

    /**
     * A fact in full.
     *
     * @param former anchors that led here before
     * @param value with its bound, in words
     * @param calculated how the value was worked out
     * @param evidence by stance, the supporting words first
     * @param behind who stands behind the supporting words, in figures
     * @param silent articles that were read and say nothing of it
     * @param others facts that speak of the same thing, the first {@value FactsPage#MOST_OTHERS} of them
     * @param more how many others there are besides; absent where there are none
     * @param usedBy notes whose words are tied to it
     */
    record Item(
            FactCard card,
            List<String> former,
            Optional<DateText> asOf,
            Optional<String> value,
            Optional<String> calculated,
            List<EntityCard> about,
            List<StanceGroup> evidence,
            Optional<Behind> behind,
            List<SourceCard> silent,
            Optional<SourceCard.Grade> credibility,
            List<FactCard> others,
            Optional<String> more,
            List<Link> usedBy,
            List<Accepted> accepted) {}

    /**
     * How many articles and origins stand behind a fact.
     *
     * @param address of the picture; absent where there is none
     */
    record Behind(String text, Optional<String> address) {}

    /** Evidence that does the same for the fact. */
    record StanceGroup(String stance, String words, List<Evidence> evidence) {}

    /**
     * Words under a fact.
     *
     * @param quotation absent where the article is cited without words
     * @param link the opening tag of the citation
     */
    record Evidence(Optional<Quotation> quotation, SourceCard article, Html link) {}

    static FactsPage of(Library library, Texts texts, FactFile file) {
        return of(library, texts, file, Leads.onSite(Addresses.root(Addresses.facts(file.slug()))));
    }

    static FactsPage of(Library library, Texts texts, FactFile file, Leads leads) {
        return new FactsPage(
                library.title(file),
                file.facts().stream()
                        .map(fact -> item(library, texts, fact, leads))
                        .toList(),
                Checks.of(library, file.file()));
    }

    static Item item(Library library, Texts texts, Fact fact, Leads leads) {
        FactCard card = library.card(fact);
        Words words = library.words();
        List<FactCard> others = others(library, fact);
        int more = others.size() - MOST_OTHERS;
        return new Item(
                card,
                fact.formerly().stream().map(former -> "f-" + former).toList(),
                fact.asOf().map(library.dates()::text),
                fact.value().map(value -> value(words, value)),
                fact.value().flatMap(Fact.Value::calculated).map(calculated -> calculated.value()),
                fact.about().stream()
                        .flatMap(id -> library.entity(id.value()).stream())
                        .toList(),
                evidence(library, fact, leads),
                behind(library, fact),
                fact.silent().stream().map(id -> library.source(id.value())).toList(),
                fact.credibility()
                        .map(Located::value)
                        .map(grade -> new SourceCard.Grade(grade + "", words.say("credibility." + grade))),
                others.subList(0, Math.min(others.size(), MOST_OTHERS)),
                more > 0 ? Optional.of(words.say("fact.others.more", more)) : Optional.empty(),
                texts.tiedTo(card.id()),
                Accepted.of(fact.accepted()));
    }

    static String value(Words words, Fact.Value value) {
        String amount = words.figure(value.amount().value())
                + value.unit().map(unit -> " " + unit).orElse("");
        return words.say("bound." + Keys.of(value.bound()), amount);
    }

    private static Optional<Behind> behind(Library library, Fact fact) {
        ClaimOrigins origins = library.origins().of(fact);
        Optional<String> picture =
                OriginsPage.shows(fact, origins) ? Optional.of(OriginsPage.address(fact)) : Optional.empty();
        return origins.inWords(library.words()).map(text -> new Behind(text, picture));
    }

    private static List<StanceGroup> evidence(Library library, Fact fact, Leads leads) {
        Map<Stance, List<Evidence>> byStance = new LinkedHashMap<>();
        for (Stance stance : Stance.values()) {
            byStance.put(stance, new ArrayList<>());
        }
        for (int i = 0; i < fact.evidence().size(); i++) {
            Fact.Evidence evidence = fact.evidence().get(i);
            Optional<Quotation> quotation = library.quotation(evidence.citation());
            SourceCard article = library.source(evidence.citation().source().value());
            String id = Uses.factAnchor(fact, i);
            String link = quotation
                    .map(q -> CitationLink.start(leads.to(q.address()).orElseThrow(), q, id))
                    .orElseGet(() ->
                            CitationLink.startWhole(leads.to(article.address()).orElseThrow(), article, id));
            byStance.get(evidence.stance()).add(new Evidence(quotation, article, new Html(link)));
        }
        return byStance.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new StanceGroup(Keys.of(e.getKey()), library.words().of("stance", e.getKey()), e.getValue()))
                .toList();
    }

    private static List<FactCard> others(Library library, Fact fact) {
        Set<FactCard> others = new LinkedHashSet<>();
        fact.key()
                .map(Located::value)
                .ifPresent(key -> library.briefing()
                        .facts()
                        .filter(other -> other.key().map(Located::value).equals(Optional.of(key)) && other != fact)
                        .forEach(other ->
                                library.fact(other.id().value().value()).ifPresent(others::add)));
        return List.copyOf(others);
    }
}
