package org.vouch.check;

import java.util.Map;
import java.util.Optional;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.Passage;
import org.vouch.content.Source;

/** Tells whether two citations cite the same words: former names of a source or a passage are its names too. */
final class CitedWords {
    private final Map<String, Source> sources;

    CitedWords(Briefing briefing) {
        this.sources = briefing.sourcesByName();
    }

    /** Returns what citations of the same words have in common; nothing where no words are cited or none can be found. */
    Optional<String> name(Citation citation) {
        if (citation.words() instanceof Citation.Quoted quoted) {
            return source(citation).map(s -> s.id() + "\"" + quoted.exact().value());
        }
        return passage(citation)
                .map(passage -> source(citation).orElseThrow().id() + "#"
                        + passage.name().value());
    }

    /** Returns the named passage that is cited. */
    Optional<Passage> passage(Citation citation) {
        return citation.words() instanceof Citation.Named named
                ? source(citation).flatMap(s -> s.passage(named.passage().value()))
                : Optional.empty();
    }

    private Optional<Source> source(Citation citation) {
        return Optional.ofNullable(sources.get(citation.source().value()));
    }
}
