package org.vouch.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.Note;
import org.vouch.content.Source;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;
import org.vouch.editor.Target.Sort;

/** Finds every place of a briefing where a thing is named; a former id is a name of the thing that has it. */
final class MentionFinder {
    private final Map<String, Source> sources;
    private final Map<String, Fact> facts;
    private final List<Mention> found = new ArrayList<>();

    private MentionFinder(Briefing briefing) {
        sources = briefing.sourcesByName();
        facts = briefing.factsByName();
    }

    static Mentions find(Briefing briefing) {
        MentionFinder finder = new MentionFinder(briefing);
        briefing.notes().forEach(finder::note);
        briefing.pages().forEach(page -> finder.body(page.body()));
        briefing.facts().forEach(finder::fact);
        briefing.sources().forEach(finder::source);
        briefing.entities().forEach(finder::entity);
        return new Mentions(finder.found);
    }

    private void note(Note note) {
        body(note.body());
        note.judgements().forEach(judgement -> judgement.restsOn().forEach(this::fact));
        note.gaps().forEach(gap -> gap.see().forEach(this::factOrNote));
    }

    private void body(Body body) {
        body.citations().forEach(group -> group.citations().forEach(this::citation));
        for (Body.Link link : body.links()) {
            if (link.target() instanceof Body.FactTarget target) {
                fact(new Located<>(target.fact().value(), link.span()));
            }
        }
    }

    private void citation(Citation citation) {
        Optional<Source> source =
                Optional.ofNullable(sources.get(citation.source().value()));
        String id = source.map(s -> s.id().value()).orElse(citation.source().value());
        Target target = citation.words() instanceof Citation.Named named
                ? new Target(
                        Sort.PASSAGE, id + "#" + living(source, named.passage().value()))
                : new Target(Sort.SOURCE, id);
        found.add(new Mention(citation.span(), target, Optional.of(citation), false));
    }

    private static String living(Optional<Source> source, String passage) {
        return source.flatMap(s -> s.passage(passage))
                .map(p -> p.name().value().value())
                .orElse(passage);
    }

    private void fact(Located<String> named) {
        Fact fact = facts.get(named.value());
        name(
                named.span(),
                Sort.FACT,
                fact == null ? named.value() : fact.id().value().value());
    }

    private void factOrNote(Located<String> named) {
        if (facts.containsKey(named.value())) {
            fact(named);
        } else {
            name(named.span(), Sort.NOTE, named.value());
        }
    }

    private void fact(Fact fact) {
        define(fact.id().span(), Sort.FACT, fact.id().value().value());
        fact.about().forEach(this::entity);
        fact.silent().forEach(source -> name(source.span(), Sort.SOURCE, source.value()));
        fact.evidence().forEach(evidence -> citation(evidence.citation()));
        fact.visit().ifPresent(visit -> {
            visit.who().forEach(this::entity);
            visit.places().forEach(this::entity);
        });
    }

    private void source(Source source) {
        source.origins().forEach(this::entity);
        source.passages().forEach(passage -> {
            define(
                    passage.name().span(),
                    Sort.PASSAGE,
                    source.id() + "#" + passage.name().value());
            passage.saidBy().forEach(this::entity);
        });
    }

    private void entity(Entity entity) {
        define(entity.id().span(), Sort.ENTITY, entity.id().value().value());
        entity.not().forEach(this::entity);
    }

    private void entity(Located<String> named) {
        name(named.span(), Sort.ENTITY, named.value());
    }

    private void name(Span span, Sort sort, String id) {
        found.add(new Mention(span, new Target(sort, id), Optional.empty(), false));
    }

    private void define(Span span, Sort sort, String id) {
        found.add(new Mention(span, new Target(sort, id), Optional.empty(), true));
    }
}
