package org.vouch.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;

/**
 * How many origins stand behind each claim that matters: those of the matrix, those that others may contradict, and those
 * that several articles tell.
 *
 * @param summary what all pictures together show, in one sentence; absent where there is no claim
 * @param shares each origin with its claims; last those of no known origin
 */
record OriginsPage(Optional<String> summary, List<OriginShare> shares, List<ClaimGroup> groups) {

    /** Claims with about as many known origins; never empty. */
    record ClaimGroup(String heading, List<Claim> claims) {}

    /**
     * A claim and its picture.
     *
     * @param count for example "2 articles, 1 known origin"
     * @param shared why there are fewer origins than speakers
     */
    record Claim(FactCard fact, String count, Optional<String> shared, ChainPicture picture) {}

    /** A claim that is shown. */
    record Found(Fact fact, ClaimOrigins origins) {}

    static OriginsPage of(Library library) {
        List<Found> claims = library.briefing()
                .facts()
                .map(fact -> new Found(fact, library.origins().of(fact)))
                .filter(found -> shows(found.fact(), found.origins()))
                .sorted(Comparator.comparing((Found found) -> -found.origins().articles())
                        .thenComparing(found -> -found.origins().strands().size()))
                .toList();
        return new OriginsPage(
                summary(library.words(), claims),
                OriginShare.of(library, claims),
                Stream.of(
                                group(library, claims, "origins.group.several", known -> known > 1),
                                group(library, claims, "origins.group.single", known -> known == 1),
                                group(library, claims, "origins.group.none", known -> known == 0))
                        .filter(group -> !group.claims().isEmpty())
                        .toList());
    }

    /** Returns whether a fact with these origins has its picture on the page. What is missing, and what we infer, has no origin. */
    static boolean shows(Fact fact, ClaimOrigins origins) {
        boolean isOurs = isKind(fact, FactKind.ABSENCE) || isKind(fact, FactKind.INTERPRETATION);
        if (isOurs || origins.articles() == 0) {
            return false;
        }
        boolean chosen = fact.inMatrix() || fact.key().isPresent();
        return chosen || origins.articles() > 1;
    }

    /** Returns where the picture of a fact stands. */
    static String address(Fact fact) {
        return Addresses.ORIGINS + "#o-" + fact.id().value();
    }

    private static boolean isKind(Fact fact, FactKind kind) {
        return fact.kind().filter(kind::equals).isPresent();
    }

    private static ClaimGroup group(Library library, List<Found> claims, String heading, IntPredicate known) {
        Words words = library.words();
        return new ClaimGroup(
                words.say(heading),
                claims.stream()
                        .filter(found -> known.test(found.origins().known()))
                        .map(found -> new Claim(
                                library.card(found.fact()),
                                found.origins().inWords(words).orElseThrow(),
                                found.origins().shared(words),
                                ChainPicture.of(library, found.origins())))
                        .toList());
    }

    private static Optional<String> summary(Words words, List<Found> claims) {
        int several = count(claims, known -> known > 1);
        int one = count(claims, known -> known == 1);
        int none = count(claims, known -> known == 0);
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        String all = words.say("claims", claims.size());
        return Optional.of(
                several == 0
                        ? words.say("origins.summary.single", all, words.say("origins.rest.single", one), none)
                        : words.say("origins.summary", all, words.say("origins.rest.several", several), one, none));
    }

    private static int count(List<Found> claims, IntPredicate known) {
        return (int) claims.stream()
                .filter(found -> known.test(found.origins().known()))
                .count();
    }
}
