package org.vouch.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Fact;
import org.vouch.content.Origins;
import org.vouch.content.Source;
import org.vouch.content.Stance;
import org.vouch.render.ChainLayout.Strand;

/** Finds who stands behind the words that support a fact. */
final class OriginFinder {
    private final Origins origins;
    private final Map<String, Source> sources;

    OriginFinder(Briefing briefing) {
        this.origins = new Origins(briefing);
        this.sources = briefing.sourcesByName();
    }

    ClaimOrigins of(Fact fact) {
        List<Citation> citations = fact.evidence().stream()
                .filter(evidence -> evidence.stance() == Stance.SUPPORTS)
                .map(Fact.Evidence::citation)
                .sorted(Comparator.comparing(this::source, MatrixPage.BY_DATE))
                .toList();
        List<Strand> strands = citations.stream()
                .flatMap(citation -> strands(citation).stream())
                .distinct()
                .toList();
        return new ClaimOrigins(citations, strands, origins.of(fact).independent());
    }

    /** Returns a strand for each chain behind the words; one without a speaker where nobody is known. */
    private List<Strand> strands(Citation citation) {
        String article = source(citation).id().value();
        List<Strand> strands = new ArrayList<>();
        for (List<String> chain : origins.of(citation)) {
            List<String> speakers = new ArrayList<>(chain);
            Collections.reverse(speakers);
            strands.add(new Strand(List.copyOf(new LinkedHashSet<>(speakers)), article));
        }
        return strands.isEmpty() ? List.of(new Strand(List.of(), article)) : strands;
    }

    Source source(Citation citation) {
        return sources.get(citation.source().value());
    }
}
