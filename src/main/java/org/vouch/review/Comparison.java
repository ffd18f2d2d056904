package org.vouch.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vouch.content.Body;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.Judgement;
import org.vouch.content.Note;
import org.vouch.content.Page;
import org.vouch.content.Passage;
import org.vouch.content.Source;

/** The two states with everything in pairs: what every section of the summary reads. */
final class Comparison {
    final State before;
    final State after;
    final List<Pair<Source>> sources;
    final List<Pair<Fact>> facts;
    final List<Pair<Entity>> entities;
    final List<Pair<Note>> notes;
    final List<Pair<Page>> pages;
    final List<Pair<Quote>> quotes;
    final List<Pair<Judgement>> judgements;
    final ClaimChanges claims;

    /** The names of each state as names of the state after. */
    final Naming was;

    final Naming now;

    Comparison(State before, State after) {
        this.before = before;
        this.after = after;
        sources = Pair.byId(
                before.briefing().sources(),
                after.briefing().sources(),
                source -> source.id().value(),
                Source::formerly);
        facts = Pair.byId(readable(before), readable(after), Comparison::id, Fact::formerly);
        entities =
                Pair.byId(before.briefing().entities(), after.briefing().entities(), Comparison::id, Entity::formerly);
        notes = Pair.byId(
                before.briefing().notes(),
                after.briefing().notes(),
                note -> note.slug().value(),
                Note::formerly);
        pages = Pair.byId(
                before.briefing().pages(),
                after.briefing().pages(),
                page -> page.slug().value(),
                page -> List.of());
        was = naming(Pair::was);
        now = naming(Pair::now);
        quotes = QuoteChanges.pairs(Quote.of(before.judged(), was), Quote.of(after.judged(), now));
        judgements = notes.stream().flatMap(note -> judgements(note).stream()).toList();
        claims = new ClaimChanges(files());
    }

    /** A record without a statement is what is left of one that could not be read. */
    private static List<Fact> readable(State state) {
        return state.briefing()
                .facts()
                .filter(fact -> !fact.statement().value().isBlank())
                .toList();
    }

    static String id(Fact fact) {
        return fact.id().value().value();
    }

    static String id(Entity entity) {
        return entity.id().value().value();
    }

    /** One side of a pair, whatever it holds. */
    private interface Side {
        <T> Optional<T> of(Pair<T> pair);
    }

    private Naming naming(Side side) {
        return new Naming(
                Naming.names(sources, side::of, source -> source.id().value(), Source::formerly),
                passages(side),
                Naming.names(facts, side::of, Comparison::id, Fact::formerly),
                Naming.names(entities, side::of, Comparison::id, Entity::formerly));
    }

    private Map<String, String> passages(Side side) {
        Map<String, String> names = new HashMap<>();
        for (Pair<Source> source : sources) {
            String id = source.any().id().value();
            Naming.names(passages(source), side::of, p -> p.name().value().value(), Passage::formerly)
                    .forEach((own, name) -> names.put(id + "#" + own, name));
        }
        return names;
    }

    /** Returns the named passages of a source in pairs. */
    static List<Pair<Passage>> passages(Pair<Source> source) {
        return Pair.byId(
                source.was().map(Source::passages).orElse(List.of()),
                source.now().map(Source::passages).orElse(List.of()),
                passage -> passage.name().value().value(),
                Passage::formerly);
    }

    private List<Pair<List<Claim>>> files() {
        List<Pair<List<Claim>>> files = new ArrayList<>();
        notes.forEach(note -> files.add(claims(note, Note::body)));
        pages.forEach(page -> files.add(claims(page, Page::body)));
        return files;
    }

    private <T> Pair<List<Claim>> claims(Pair<T> file, Function<T, Body> body) {
        return new Pair<>(
                file.was().map(body).map(b -> Claim.of(b, was)),
                file.now().map(body).map(b -> Claim.of(b, now)));
    }

    private List<Pair<Judgement>> judgements(Pair<Note> note) {
        List<Judgement> free = new ArrayList<>(note.was().map(Note::judgements).orElse(List.of()));
        List<Judgement> come = new ArrayList<>(note.now().map(Note::judgements).orElse(List.of()));
        List<Pair<Judgement>> pairs = new ArrayList<>();
        List<Likeness.Match> matches = Likeness.match(wordings(free, was), wordings(come, now));
        matches.forEach(m -> pairs.add(Pair.of(free.get(m.was()), come.get(m.now()))));
        pairs.forEach(pair -> {
            pair.was().ifPresent(free::remove);
            pair.now().ifPresent(come::remove);
        });
        come.forEach(added -> pairs.add(Pair.added(added)));
        free.forEach(gone -> pairs.add(Pair.removed(gone)));
        return pairs;
    }

    private static List<Likeness.Wording> wordings(List<Judgement> judgements, Naming naming) {
        return judgements.stream()
                .map(j -> new Likeness.Wording(
                        j.text().value(),
                        j.restsOn().stream().map(f -> naming.fact(f.value())).toList()))
                .toList();
    }
}
