package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Entity;

/**
 * Somebody or something that the articles name.
 *
 * @param variants the other forms of the name, as the articles print them
 * @param not entities that are easily taken for this one
 * @param mentions article by article: what it says, or passes on from this entity
 * @param facts about it, and {@code notes} that name it
 */
record EntityPage(
        EntityCard card,
        List<String> variants,
        List<EntityCard> not,
        Optional<String> note,
        List<OfArticle> mentions,
        List<FactCard> facts,
        List<Link> notes) {

    /** The passages of one article that name the entity or come from it. */
    record OfArticle(SourceCard source, List<Quotation> quotations) {}

    static EntityPage of(Library library, Texts texts, Entity entity, List<Quotation> quotations) {
        return new EntityPage(
                library.entity(entity.id().value().value()).orElseThrow(),
                entity.aliases(),
                entity.not().stream()
                        .flatMap(id -> library.entity(id.value()).stream())
                        .toList(),
                entity.note(),
                byArticle(quotations),
                library.briefing()
                        .facts()
                        .filter(fact -> fact.about().stream()
                                .anyMatch(id ->
                                        id.value().equals(entity.id().value().value())))
                        .map(library::card)
                        .toList(),
                texts.naming(entity.id().value()));
    }

    private static List<OfArticle> byArticle(List<Quotation> quotations) {
        List<OfArticle> mentions = new ArrayList<>();
        quotations.stream()
                .map(Quotation::article)
                .distinct()
                .forEach(article -> mentions.add(new OfArticle(
                        article,
                        quotations.stream().filter(q -> q.article() == article).toList())));
        return mentions;
    }
}
