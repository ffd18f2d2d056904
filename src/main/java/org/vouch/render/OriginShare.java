package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.render.OriginsPage.Found;

/**
 * The claims behind which one and the same origin stands, a mark each.
 *
 * @param name of whoever said it
 * @param address of the entity's page
 * @param count for example "3 claims"
 * @param known whether it is an origin; else these are the claims for which none is stated
 * @param claims links to their pictures; a claim of two origins stands under both
 */
record OriginShare(String name, Optional<String> address, String count, boolean known, List<Link> claims) {

    /** Returns the origins, the one with the most claims first; last, where there are such, the claims without any. */
    static List<OriginShare> of(Library library, List<Found> claims) {
        Map<String, List<Link>> bySpeaker = new LinkedHashMap<>();
        claims.forEach(found -> found.origins()
                .speakers()
                .forEach(speaker -> bySpeaker
                        .computeIfAbsent(speaker, s -> new ArrayList<>())
                        .add(link(found))));
        List<Link> none = claims.stream()
                .filter(found -> found.origins().known() == 0)
                .map(OriginShare::link)
                .toList();
        Stream<OriginShare> known = bySpeaker.entrySet().stream()
                .map(entry -> known(library, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                        (OriginShare share) -> -share.claims().size()));
        Stream<OriginShare> unknown = none.isEmpty() ? Stream.empty() : Stream.of(unknown(library.words(), none));
        return Stream.concat(known, unknown).toList();
    }

    private static OriginShare known(Library library, String speaker, List<Link> claims) {
        Optional<EntityCard> entity = library.entity(speaker);
        return new OriginShare(
                entity.map(EntityCard::name).orElse(speaker),
                entity.map(EntityCard::address),
                library.words().say("claims", claims.size()),
                true,
                List.copyOf(claims));
    }

    private static OriginShare unknown(Words words, List<Link> claims) {
        return new OriginShare(
                words.say("origins.unknown"), Optional.empty(), words.say("claims", claims.size()), false, claims);
    }

    private static Link link(Found found) {
        return new Link(
                OriginsPage.address(found.fact()), found.fact().statement().value());
    }
}
