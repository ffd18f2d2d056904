package org.vouch.render;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Citation;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.content.VerifiedBriefing;
import org.vouch.text.TextDirective;

/**
 * What several pages need, made once: cards of sources, facts and entities, quotations, their uses, addresses. Former
 * ids lead to the same cards.
 */
final class Library {
    private final VerifiedBriefing verified;
    private final Words words;
    private final DateWords dates;
    private final Map<String, EntityCard> entities = new LinkedHashMap<>();
    private final Map<String, SourceCard> sources = new LinkedHashMap<>();
    private final Map<String, ReferenceItem> items = new HashMap<>();
    private final Map<String, Supplier<Quotation>> quotations = new LinkedHashMap<>();
    private final Map<String, FactCard> facts = new LinkedHashMap<>();
    private final List<SourceCard> sourceCards;
    private final List<FactCard> factCards;
    private final Map<String, List<String>> originNames = new HashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Supplier<Uses> uses;
    private final EntityNames names;
    private final Supplier<OriginFinder> origins;
    private final References references;

    /** Returns the library of a document that is made once, apart from the site. */
    static Library of(VerifiedBriefing verified, Words words) {
        return new Library(
                verified,
                words,
                new References(new RenderMemory().references(verified.briefing().settings()), words));
    }

    Library(VerifiedBriefing verified, Words words, References references) {
        this.verified = verified;
        this.words = words;
        this.dates = new DateWords(words);
        this.references = references;
        this.uses = new Once<>(() -> new Uses(verified));
        this.names = new EntityNames(verified.briefing().entities());
        this.origins = new Once<>(() -> new OriginFinder(verified.briefing()));
        briefing().entities().forEach(this::addEntity);
        verified.sources().forEach(this::addSource);
        briefing().factFiles().forEach(this::addFacts);
        this.sourceCards = List.copyOf(sources.values());
        this.factCards = List.copyOf(facts.values());
        addFormerNames();
        briefing().notes().forEach(note -> addresses.put(note.file(), Addresses.note(note.slug())));
        briefing().pages().forEach(page -> addresses.put(page.file(), Addresses.page(page.slug())));
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
        return names;
    }

    OriginFinder origins() {
        return origins.get();
    }

    Optional<EntityCard> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    Optional<FactCard> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    FactCard card(Fact fact) {
        return required(facts, fact.id().value().value());
    }

    List<FactCard> facts() {
        return factCards;
    }

    /** Returns the card of a source that has a record, under its id or a former one. */
    SourceCard source(String id) {
        return required(sources, id);
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
                listed.stream().map(card -> required(this.items, card.id())).toList();
        return references.sorted(items).stream()
                .map(item -> new Listed(source(item.id()), references.of(item)))
                .toList();
    }

    /** Returns the reference of a source in the citation style; nothing where the briefing has none. */
    Optional<Html> reference(SourceCard source) {
        return references.of(required(items, source.id()));
    }

    List<SourceCard> sources() {
        return sourceCards;
    }

    /** Returns the names of the origins that a source's record states. */
    List<String> originNames(SourceCard source) {
        return required(originNames, source.id());
    }

    Quotation quotation(CheckedPassage passage) {
        return required(quotations, passage.id()).get();
    }

    /** Returns what a citation cites; nothing where it cites a source without words. */
    Optional<Quotation> quotation(Citation citation) {
        return verified.passage(citation).map(this::quotation);
    }

    /** Returns the address of the page that a file of the project becomes. */
    Optional<String> addressOf(String file) {
        return Optional.ofNullable(addresses.get(file));
    }

    private static <T> T required(Map<String, T> map, String key) {
        return Optional.ofNullable(map.get(key))
                .orElseThrow(() -> new IllegalArgumentException("not in the verified briefing: " + key));
    }

    /** A living id goes before a former one. */
    private void addFormerNames() {
        Briefing briefing = briefing();
        briefing.entities().forEach(e -> putFormer(entities, e.id().value(), e.formerly()));
        briefing.sources().forEach(s -> putFormer(sources, s.id(), s.formerly()));
        briefing.facts().forEach(f -> putFormer(facts, f.id().value(), f.formerly()));
    }

    private static <T> void putFormer(Map<String, T> cards, Slug id, List<Slug> former) {
        former.forEach(name -> cards.putIfAbsent(name.value(), cards.get(id.value())));
    }

    private void addEntity(Entity entity) {
        String id = entity.id().value().value();
        String kind = words.of("entity", entity.kind());
        EntityCard card = new EntityCard(
                id, entity.name(), kind, Addresses.entity(entity.id().value()));
        entities.put(id, card);
    }

    private void addSource(CheckedSource checked) {
        Source source = checked.source();
        Reference reference = source.reference();
        SourceCard card = new SourceCard(
                source.id().value(),
                reference.title().orElseGet(() -> words.say("source.untitled")),
                reference.title().isPresent(),
                Addresses.source(source.id()),
                reference.issued().map(date -> dates.text(date, source.dating())),
                authors(reference.author()),
                source.descriptor(),
                source.reliability()
                        .map(letter -> new SourceCard.Grade(letter + "", words.say("reliability." + letter))),
                checked.passages().size());
        sources.put(card.id(), card);
        items.put(card.id(), new ReferenceItem(card.id(), reference));
        originNames.put(card.id(), originNames(source));
        addresses.put(source.file(), card.address());
        Supplier<TextDirective> directives = Quotations.directives(source);
        Quotations shown = new Quotations(words, Collections.unmodifiableMap(entities));
        checked.passages()
                .forEach(passage ->
                        quotations.put(passage.id(), new Once<>(() -> shown.of(checked, card, passage, directives))));
    }

    private List<String> originNames(Source source) {
        return source.origins().stream()
                .flatMap(id -> entity(id.value()).stream())
                .map(EntityCard::name)
                .toList();
    }

    private void addFacts(FactFile file) {
        String page = Addresses.facts(file.slug());
        addresses.put(file.file(), page);
        for (Fact fact : file.facts()) {
            FactCard card = card(fact, page);
            facts.put(card.id(), card);
        }
    }

    private FactCard card(Fact fact, String page) {
        String id = fact.id().value().value();
        return new FactCard(
                id,
                fact.statement().value(),
                page + "#f-" + id,
                Keys.of(fact.status()),
                words.of("status", fact.status()),
                fact.kind().map(kind -> words.of("kind", kind)),
                fact.when().map(when -> dates.text(when, fact.dating())));
    }

    /** Returns the names joined as one text; nothing for no names. */
    private Optional<String> authors(List<PersonName> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.stream().map(PersonName::display).collect(Collectors.joining(", ")));
    }
}
