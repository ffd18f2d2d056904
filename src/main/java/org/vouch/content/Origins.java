package org.vouch.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.diagnostic.Located;

/**
 * Follows the words of a briefing to those who stand behind them: {@code said-by} of a passage, the last being the root;
 * for words without it, each of the {@code origins} of their source. What nobody knows, {@code unknown}, is no origin.
 */
public final class Origins {
    private static final String UNKNOWN = "unknown";

    private final Map<String, Source> sources;
    private final Map<String, String> living;

    public Origins(Briefing briefing) {
        this.sources = briefing.sourcesByName();
        this.living = new HashMap<>();
        for (Entity entity : briefing.entities()) {
            String id = entity.id().value().value();
            entity.formerly().forEach(former -> living.putIfAbsent(former.value(), id));
        }
        briefing.entities().forEach(entity -> living.remove(entity.id().value().value()));
    }

    /** Returns the chains behind the words that support a fact as a whole; a headline supports nothing by itself. */
    public Chains of(Fact fact) {
        List<List<String>> chains = new ArrayList<>();
        for (Fact.Evidence evidence : fact.evidence()) {
            if (evidence.stance() == Stance.SUPPORTS) {
                chains.addAll(of(evidence.citation()));
            }
        }
        return new Chains(chains);
    }

    /** Returns the chains behind cited words; empty where nothing is known of them. */
    public List<List<String>> of(Citation citation) {
        Optional<Source> source =
                Optional.ofNullable(sources.get(citation.source().value()));
        List<String> speakers = source.flatMap(s -> passage(s, citation))
                .map(passage -> living(passage.saidBy()))
                .orElse(List.of());
        if (!speakers.isEmpty()) {
            return speakers.get(speakers.size() - 1).equals(UNKNOWN) ? List.of() : List.of(speakers);
        }
        return source.map(s -> living(s.origins())).orElse(List.of()).stream()
                .filter(origin -> !origin.equals(UNKNOWN))
                .map(List::of)
                .toList();
    }

    /** Returns ids of entities with each former one replaced by the living one. */
    public List<String> living(List<Located<String>> ids) {
        return ids.stream()
                .map(Located::value)
                .map(id -> living.getOrDefault(id, id))
                .toList();
    }

    /** Words that are quoted in place and are those of a named passage have its speakers. */
    private static Optional<Passage> passage(Source source, Citation citation) {
        if (citation.words() instanceof Citation.Named named) {
            return source.passage(named.passage().value());
        }
        return citation.words() instanceof Citation.Quoted quoted
                ? source.passages().stream()
                        .filter(p -> p.exact().value().equals(quoted.exact().value()))
                        .findFirst()
                : Optional.empty();
    }
}
