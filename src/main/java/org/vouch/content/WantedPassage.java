package org.vouch.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.vouch.diagnostic.Located;

/**
 * Words that the briefing quotes from one source and that have to be looked for there: a named passage of its record, or
 * words quoted in place.
 *
 * @param exact as the author wrote the words, at the place where they are written first
 * @param paragraph 1-based; pins words that stand more than once
 * @param citations every use, in the briefing's order; empty for a named passage that nothing cites
 */
public record WantedPassage(
        Source source,
        Optional<Passage> named,
        Located<String> exact,
        Optional<String> prefix,
        Optional<String> suffix,
        OptionalInt paragraph,
        List<Citation> citations) {

    public WantedPassage {
        citations = List.copyOf(citations);
    }

    /**
     * Returns what the briefing wants of each of its sources: the named passages in the record's order, then the words
     * quoted in place in the order of their first use. Citations of sources or passages that do not exist are left out.
     */
    public static Map<Slug, List<WantedPassage>> bySource(Briefing briefing) {
        Map<String, Source> sources = briefing.sourcesByName();
        Map<Source, List<Citation>> uses = new IdentityHashMap<>();
        citations(briefing).forEach(citation -> {
            Source source = sources.get(citation.source().value());
            if (source != null) {
                uses.computeIfAbsent(source, s -> new ArrayList<>()).add(citation);
            }
        });
        Map<Slug, List<WantedPassage>> wanted = new LinkedHashMap<>();
        for (Source source : briefing.sources()) {
            wanted.put(source.id(), of(source, uses.getOrDefault(source, List.of())));
        }
        return wanted;
    }

    /**
     * Returns what is wanted of one source, in the same order.
     *
     * @param citations all of the source, in the briefing's order; of passages that do not exist they are left out
     */
    public static List<WantedPassage> of(Source source, List<Citation> citations) {
        Map<String, Passage> byName = byName(source);
        Map<Passage, List<Citation>> uses = new IdentityHashMap<>();
        Map<String, Map<OptionalInt, List<Citation>>> inPlace = new LinkedHashMap<>();
        for (Citation citation : citations) {
            if (citation.words() instanceof Citation.Quoted quoted) {
                inPlace.computeIfAbsent(quoted.exact().value(), exact -> new LinkedHashMap<>())
                        .computeIfAbsent(citation.paragraph(), pin -> new ArrayList<>())
                        .add(citation);
            } else if (citation.words() instanceof Citation.Named named
                    && byName.containsKey(named.passage().value())) {
                uses.computeIfAbsent(byName.get(named.passage().value()), passage -> new ArrayList<>())
                        .add(citation);
            }
        }
        List<WantedPassage> wanted = new ArrayList<>();
        source.passages().forEach(p -> wanted.add(named(source, p, uses.getOrDefault(p, List.of()))));
        inPlace.values().forEach(byPin -> byPin.values().forEach(same -> wanted.add(inPlace(source, same))));
        return wanted;
    }

    /** A former name of a passage counts as its name, where no other has it now. */
    private static Map<String, Passage> byName(Source source) {
        Map<String, Passage> byName = new HashMap<>();
        source.passages().forEach(p -> byName.putIfAbsent(p.name().value().value(), p));
        source.passages().forEach(p -> p.formerly().forEach(former -> byName.putIfAbsent(former.value(), p)));
        return byName;
    }

    /** Returns every citation: of the notes, the pages and the facts, each in reading order. */
    public static Stream<Citation> citations(Briefing briefing) {
        Stream<Body> bodies = Stream.concat(
                briefing.notes().stream().map(Note::body),
                briefing.pages().stream().map(Page::body));
        Stream<Citation> inBodies =
                bodies.flatMap(body -> body.citations().stream()).flatMap(group -> group.citations().stream());
        Stream<Citation> inFacts =
                briefing.facts().flatMap(fact -> fact.evidence().stream()).map(Fact.Evidence::citation);
        return Stream.concat(inBodies, inFacts);
    }

    private static WantedPassage named(Source source, Passage passage, List<Citation> citations) {
        return new WantedPassage(
                source,
                Optional.of(passage),
                passage.exact(),
                passage.prefix(),
                passage.suffix(),
                passage.paragraph(),
                citations);
    }

    private static WantedPassage inPlace(Source source, List<Citation> citations) {
        Citation first = citations.get(0);
        Citation.Quoted quoted = (Citation.Quoted) first.words();
        return new WantedPassage(
                source,
                Optional.empty(),
                quoted.exact(),
                Optional.empty(),
                Optional.empty(),
                first.paragraph(),
                citations);
    }
}
