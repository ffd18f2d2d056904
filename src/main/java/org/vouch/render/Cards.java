package org.vouch.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.vouch.content.CheckedSource;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.PersonName;
import org.vouch.content.Reference;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.content.VerifiedBriefing;
import org.vouch.parallel.Once;
import org.vouch.text.TextDirective;

/**
 * The cards of entities, sources and facts, and the quotations of each source. Former ids lead to the same cards. Those of
 * the next rendering share with these what is made of the same.
 */
final class Cards {
    private final Words words;
    private final DateWords dates;
    private final List<Entity> from;
    private final Map<String, EntityCard> entities = new LinkedHashMap<>();
    private final Map<CheckedSource, OfSource> bySource = new IdentityHashMap<>();
    private final Map<FactFile, List<FactCard>> byFile = new IdentityHashMap<>();
    private final Map<String, OfSource> sources = new LinkedHashMap<>();
    private Map<String, FactCard> facts = new LinkedHashMap<>();
    private Map<String, String> addresses = new HashMap<>();
    private final EntityNames names;
    private List<SourceCard> sourceCards = List.of();
    private List<FactCard> factCards = List.of();

    /**
     * What is made of one source.
     *
     * @param quotations by the ids of the passages
     */
    record OfSource(
            SourceCard card,
            ReferenceItem item,
            List<String> originNames,
            Map<String, Supplier<Quotation>> quotations) {}

    private Cards(Words words, List<Entity> from, EntityNames names) {
        this.words = words;
        this.dates = new DateWords(words);
        this.from = from;
        this.names = names;
    }

    /** @param last those of the rendering before */
    static Cards of(VerifiedBriefing verified, Words words, Optional<Cards> last) {
        List<Entity> entities = verified.briefing().entities();
        Optional<Cards> kept = last.filter(cards -> cards.words == words && cards.from == entities);
        if (kept.filter(cards -> cards.isOf(verified)).isPresent()) {
            return kept.get();
        }
        Cards cards = new Cards(words, entities, kept.map(k -> k.names).orElseGet(() -> new EntityNames(entities)));
        cards.add(verified, kept);
        return cards;
    }

    private boolean isOf(VerifiedBriefing verified) {
        return verified.sources().size() == bySource.size()
                && verified.sources().stream().allMatch(bySource::containsKey)
                && isOf(verified.briefing().factFiles());
    }

    private boolean isOf(List<FactFile> files) {
        return files.size() == byFile.size() && files.stream().allMatch(byFile::containsKey);
    }

    private void add(VerifiedBriefing verified, Optional<Cards> kept) {
        from.forEach(this::addEntity);
        for (CheckedSource checked : verified.sources()) {
            OfSource known = kept.map(cards -> cards.bySource.get(checked)).orElse(null);
            OfSource own = known == null ? ofSource(checked) : known;
            bySource.put(checked, own);
            sources.put(own.card().id(), own);
            addresses.put(checked.source().file(), own.card().address());
        }
        for (FactFile file : verified.briefing().factFiles()) {
            List<FactCard> known = kept.map(cards -> cards.byFile.get(file)).orElse(null);
            byFile.put(file, known == null ? ofFacts(file) : known);
            addresses.put(file.file(), Addresses.facts(file.slug()));
        }
        addFacts(verified.briefing().factFiles(), kept);
        kept.filter(cards -> cards.addresses.equals(addresses)).ifPresent(cards -> addresses = cards.addresses);
        sourceCards = sources.values().stream().map(OfSource::card).toList();
        from.forEach(e -> putFormer(entities, e.id().value(), e.formerly()));
        verified.sources()
                .forEach(s -> putFormer(sources, s.source().id(), s.source().formerly()));
    }

    private void addFacts(List<FactFile> files, Optional<Cards> kept) {
        Optional<Cards> same = kept.filter(cards -> cards.isOf(files));
        if (same.isPresent()) {
            facts = same.get().facts;
            factCards = same.get().factCards;
            return;
        }
        files.forEach(file -> byFile.get(file).forEach(card -> facts.put(card.id(), card)));
        factCards = List.copyOf(facts.values());
        files.stream()
                .flatMap(file -> file.facts().stream())
                .forEach(f -> putFormer(facts, f.id().value(), f.formerly()));
    }

    EntityNames names() {
        return names;
    }

    Optional<EntityCard> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    Optional<FactCard> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    List<FactCard> facts() {
        return factCards;
    }

    /** Returns whether facts, and addresses of sources and files of facts, are the same objects as in other cards. */
    boolean leadAs(Cards others) {
        return facts == others.facts && addresses == others.addresses;
    }

    /** Returns the addresses of sources and files of facts by their files: the same object while these are the same. */
    Map<String, String> addresses() {
        return addresses;
    }

    /** Returns what is made of the source that has a record, under its id or a former one. */
    OfSource source(String id) {
        return Optional.ofNullable(sources.get(id))
                .orElseThrow(() -> new IllegalArgumentException("not in the verified briefing: " + id));
    }

    List<SourceCard> sources() {
        return sourceCards;
    }

    /** Returns the address of the page of a source's record or a file of facts. */
    Optional<String> addressOf(String file) {
        return Optional.ofNullable(addresses.get(file));
    }

    /** A living id goes before a former one. */
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

    private OfSource ofSource(CheckedSource checked) {
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
        Supplier<TextDirective> directives = Quotations.directives(source);
        Quotations shown = new Quotations(words, Collections.unmodifiableMap(entities));
        Map<String, Supplier<Quotation>> quotations = new HashMap<>();
        checked.passages()
                .forEach(passage ->
                        quotations.put(passage.id(), new Once<>(() -> shown.of(checked, card, passage, directives))));
        return new OfSource(card, new ReferenceItem(card.id(), reference), originNames(source), quotations);
    }

    private List<String> originNames(Source source) {
        return source.origins().stream()
                .flatMap(id -> entity(id.value()).stream())
                .map(EntityCard::name)
                .toList();
    }

    private List<FactCard> ofFacts(FactFile file) {
        String page = Addresses.facts(file.slug());
        List<FactCard> cards = new ArrayList<>();
        file.facts().forEach(fact -> cards.add(card(fact, page)));
        return cards;
    }

    private FactCard card(Fact fact, String page) {
        String id = fact.id().value().value();
        return new FactCard(
                id,
                fact.statement().value(),
                page + "#f-" + id,
                Keys.of(ShownStatus.of(fact)),
                words.of("status", ShownStatus.of(fact)),
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
