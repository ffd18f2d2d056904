package org.vouch.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.content.CheckedPassage;
import org.vouch.content.CheckedSource;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.Note;
import org.vouch.render.NoteFilePage.Annexed;
import org.vouch.render.NoteFilePage.Cited;

/**
 * What a note takes with it when it leaves the site: the facts that it is tied to or rests on, and of every article the
 * words that it or they cite. Links to these stay in the file; others lead to the site where it has an address.
 */
final class Annex implements Leads {
    private final Library library;
    private final Note note;
    private final PrintedBody text;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Map<String, Quotation> quotations = new LinkedHashMap<>();

    /** @param text the note's text as it is printed anywhere */
    Annex(Library library, Note note, PrintedBody text) {
        this.library = library;
        this.note = note;
        this.text = text;
        Map<String, Fact> all = library.briefing().factsByName();
        factIds().forEach(id -> library.fact(id).ifPresent(card -> facts.put(card.id(), all.get(card.id()))));
        text.entries().forEach(entry -> add(entry.article(), entry.quotation()));
        facts.values().stream().flatMap(fact -> fact.evidence().stream()).forEach(this::add);
    }

    private Stream<String> factIds() {
        return Stream.of(
                        text.facts().stream(),
                        note.judgements().stream()
                                .flatMap(judgement -> judgement.restsOn().stream())
                                .map(id -> id.value()),
                        note.gaps().stream().flatMap(gap -> gap.see().stream()).map(id -> id.value()))
                .flatMap(ids -> ids);
    }

    private void add(Fact.Evidence evidence) {
        Citation citation = evidence.citation();
        add(library.source(citation.source().value()), library.quotation(citation));
    }

    private void add(SourceCard source, Optional<Quotation> quotation) {
        sources.add(source.id());
        quotation.ifPresent(q -> quotations.put(q.address(), q));
    }

    @Override
    public Optional<String> to(String address) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        if (quotations.containsKey(address)) {
            return Optional.of("#" + id(quotations.get(address)));
        }
        if (anchor.startsWith("f-") && facts.containsKey(anchor.substring(2))) {
            return Optional.of("#" + anchor);
        }
        Optional<String> source = sources.stream()
                .filter(id -> library.source(id).address().equals(page))
                .findFirst();
        if (source.isPresent()) {
            return source.map(id -> "#" + id(id));
        }
        if (page.equals(Addresses.note(note.slug()))) {
            return Optional.of("#" + anchor);
        }
        return library.briefing().settings().baseUrl().map(base -> Frames.full(base, address));
    }

    @Override
    public String words(Quotation quotation, int number) {
        return "#" + id(quotation);
    }

    @Override
    public boolean onSite() {
        return false;
    }

    /** A source's id and an anchor hold no dot, so that none of these ids is another's or one of the note's own. */
    private static String id(String source) {
        return "source." + source;
    }

    private static String id(Quotation quotation) {
        return quotation.article().id() + "." + quotation.anchor();
    }

    List<FactsPage.Item> facts(Texts texts) {
        return facts.values().stream()
                .map(fact -> FactsPage.item(library, texts, fact, this))
                .toList();
    }

    List<Annexed> sources() {
        Map<String, CheckedSource> checked = new LinkedHashMap<>();
        library.verified()
                .sources()
                .forEach(source -> checked.put(source.source().id().value(), source));
        return sources.stream().map(id -> annexed(checked.get(id))).toList();
    }

    private Annexed annexed(CheckedSource checked) {
        String source = checked.source().id().value();
        List<CheckedPassage> passages = checked.passages().stream()
                .filter(passage ->
                        quotations.containsKey(library.quotation(passage).address()))
                .toList();
        return new Annexed(
                id(source),
                SourcePage.of(library, checked, passages),
                passages.stream().map(library::quotation).map(this::cited).toList(),
                text.entries().stream()
                        .filter(entry -> entry.quotation().isEmpty())
                        .filter(entry -> entry.article().id().equals(source))
                        .map(Entry::number)
                        .toList());
    }

    private Cited cited(Quotation quotation) {
        List<Integer> numbers = text.entries().stream()
                .filter(entry -> entry.quotation().filter(quotation::equals).isPresent())
                .map(Entry::number)
                .toList();
        List<FactCard> resting = new ArrayList<>();
        for (Fact fact : facts.values()) {
            if (fact.evidence().stream()
                    .anyMatch(evidence -> library.quotation(evidence.citation())
                            .filter(quotation::equals)
                            .isPresent())) {
                resting.add(library.card(fact));
            }
        }
        return new Cited(id(quotation), quotation, numbers, resting);
    }
}
