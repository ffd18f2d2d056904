package org.vouch.render;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedPassage;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.VerifiedBriefing;
import org.vouch.parallel.Once;

/**
 * What several pages need, made once: cards of sources, facts and entities, quotations, their uses, addresses. Former
 * ids lead to the same cards.
 */
final class Library {
    private final VerifiedBriefing verified;
    private final Words words;
    private final DateWords dates;
    private final Cards cards;
    private final Map<String, String> addresses;
    private final Supplier<Uses> uses;
    private final Supplier<OriginFinder> origins;
    private final Supplier<FactFileTitles> titles;
    private final References references;
    private final RenderMemory memory;

    /** Returns the library of a document that is made once, apart from the site. */
    static Library of(VerifiedBriefing verified, Words words) {
        RenderMemory memory = new RenderMemory();
        return new Library(
                verified,
                words,
                new References(memory.references(verified.briefing().settings()), words),
                memory);
    }

    /** @param memory what earlier renderings made */
    Library(VerifiedBriefing verified, Words words, References references, RenderMemory memory) {
        this.verified = verified;
        this.words = words;
        this.dates = new DateWords(words);
        this.references = references;
        this.memory = memory;
        this.cards = memory.cards(verified, words);
        this.addresses = memory.addresses(verified.briefing());
        this.uses = new Once<>(() -> Uses.of(verified, memory));
        this.titles = new Once<>(() -> new FactFileTitles(verified.briefing().entities()));
        this.origins = new Once<>(() -> new OriginFinder(verified.briefing()));
    }

    String title(FactFile file) {
        return titles.get().of(file.slug());
    }

    RenderMemory memory() {
        return memory;
    }

    Cards cards() {
        return cards;
    }

    /** Returns the addresses of notes and pages by their files: the same object while these are the same. */
    Map<String, String> addresses() {
        return addresses;
    }

    VerifiedBriefing verified() {
        return verified;
    }

    Briefing briefing() {
        return verified.briefing();
    }

    Words words() {
        return words;
    }

    DateWords dates() {
        return dates;
    }

    References references() {
        return references;
    }

    Uses uses() {
        return uses.get();
    }

    EntityNames names() {
        return cards.names();
    }

    OriginFinder origins() {
        return origins.get();
    }

    Optional<EntityCard> entity(String id) {
        return cards.entity(id);
    }

    Optional<FactCard> fact(String id) {
        return cards.fact(id);
    }

    FactCard card(Fact fact) {
        String id = fact.id().value().value();
        return cards.fact(id).orElseThrow(() -> new IllegalArgumentException("not in the verified briefing: " + id));
    }

    List<FactCard> facts() {
        return cards.facts();
    }

    /** Returns the card of a source that has a record, under its id or a former one. */
    SourceCard source(String id) {
        return cards.source(id).card();
    }

    /**
     * A source in a bibliography.
     *
     * @param reference in the citation style; absent where the briefing has none
     */
    record Listed(SourceCard source, Optional<Html> reference) {}

    /** Returns the sources in the order of the citation style; in the order given where the briefing has none. */
    List<Listed> bibliography(Collection<SourceCard> listed) {
        List<ReferenceItem> items =
                listed.stream().map(card -> cards.source(card.id()).item()).toList();
        return references.sorted(items).stream()
                .map(item -> new Listed(source(item.id()), references.of(item)))
                .toList();
    }

    /** Returns the reference of a source in the citation style; nothing where the briefing has none. */
    Optional<Html> reference(SourceCard source) {
        return references.of(cards.source(source.id()).item());
    }

    List<SourceCard> sources() {
        return cards.sources();
    }

    /** Returns the names of the origins that a source's record states. */
    List<String> originNames(SourceCard source) {
        return cards.source(source.id()).originNames();
    }

    Quotation quotation(CheckedPassage passage) {
        String source = passage.id().substring(0, passage.id().indexOf('#'));
        return Optional.ofNullable(cards.source(source).quotations().get(passage.id()))
                .orElseThrow(() -> new IllegalArgumentException("not in the verified briefing: " + passage.id()))
                .get();
    }

    /** Returns what a citation cites; nothing where it cites a source without words. */
    Optional<Quotation> quotation(Citation citation) {
        return verified.passage(citation).map(this::quotation);
    }

    /** Returns the address of the page that a file of the project becomes. */
    Optional<String> addressOf(String file) {
        return Optional.ofNullable(addresses.get(file)).or(() -> cards.addressOf(file));
    }
}
