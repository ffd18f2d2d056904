package org.vouch.content;

import java.util.ArrayList;
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
        Map<String, List<Citation>> uses = new LinkedHashMap<>();
        citations.forEach(citation -> key(source, citation.words())
                .ifPresent(
                        key -> uses.computeIfAbsent(key, k -> new ArrayList<>()).add(citation)));
        return ofSource(source, uses);
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

    /** Former names of a passage count as its name. */
    private static Optional<String> key(Source source, Citation.Words words) {
        if (words instanceof Citation.Named named) {
            return source.passage(named.passage().value())
                    .map(p -> "#" + p.name().value());
        }
        return words instanceof Citation.Quoted quoted
                ? Optional.of("\"" + quoted.exact().value())
                : Optional.empty();
    }

    private static List<WantedPassage> ofSource(Source source, Map<String, List<Citation>> uses) {
        List<WantedPassage> wanted = new ArrayList<>();
        for (Passage passage : source.passages()) {
            wanted.add(named(
                    source, passage, uses.getOrDefault("#" + passage.name().value(), List.of())));
        }
        uses.forEach((key, citations) -> {
            if (citations.get(0).words() instanceof Citation.Quoted) {
                Map<OptionalInt, List<Citation>> byPin = new LinkedHashMap<>();
                citations.forEach(c -> byPin.computeIfAbsent(c.paragraph(), p -> new ArrayList<>())
                        .add(c));
                byPin.values().forEach(same -> wanted.add(inPlace(source, same)));
            }
        });
        return wanted;
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
