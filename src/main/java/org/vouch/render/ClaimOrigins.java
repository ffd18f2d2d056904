package org.vouch.render;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Citation;
import org.vouch.render.ChainLayout.Strand;

/**
 * Who stands behind the words that support a claim as a whole.
 *
 * @param citations of the supporting words, by the date of their article
 * @param strands the ways from speakers to articles, each once, in the same order; an article's own words have none
 * @param known how many independent origins are known
 */
record ClaimOrigins(List<Citation> citations, List<Strand> strands, int known) {

    int articles() {
        return (int) strands.stream().map(Strand::article).distinct().count();
    }

    /** Returns those who spoke first, each once. */
    List<String> speakers() {
        return strands.stream()
                .flatMap(strand -> strand.speakers().stream().limit(1))
                .distinct()
                .toList();
    }

    /** Returns for example "2 articles, 1 known origin"; nothing where no words support the claim as a whole. */
    Optional<String> inWords(Words words) {
        return strands.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "origins.count",
                        words.say("articles", articles()),
                        known == 0 ? words.say("origins.known.none") : words.say("origins.known", known)));
    }

    /** Returns why there are fewer origins than speakers, where there are. */
    Optional<String> shared(Words words) {
        int speakers = speakers().size();
        return speakers > known ? Optional.of(words.say("origins.shared", known, speakers)) : Optional.empty();
    }
}
