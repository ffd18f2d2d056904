package org.vouch.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;
import org.vouch.content.Fact;
import org.vouch.content.Visit;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;

/**
 * Whether the statement of a fact, or its evidence, speaks of those who travel by its visit, and of where it led. Whence they
 * came, and in what state a town lies, need not be said.
 */
final class VisitAgreement implements AgreementRule {
    /** So many letters of a name are kept by the word for its people: "Russia", "Russian". */
    private static final int STEM = 4;

    private final Map<String, Entity> entities = new HashMap<>();

    VisitAgreement(Briefing briefing) {
        briefing.entities().forEach(entity -> entities.put(entity.id().value().value(), entity));
        briefing.entities()
                .forEach(entity -> entity.formerly().forEach(former -> entities.putIfAbsent(former.value(), entity)));
    }

    @Override
    public List<Agreement> of(Claim claim) {
        Optional<Visit> visit = claim.self().flatMap(Fact::visit);
        if (visit.isEmpty() || claim.support().isEmpty()) {
            return List.of();
        }
        String told = told(claim);
        return Stream.concat(
                        visit.get().who().stream(),
                        Stream.of(visit.get().at().orElse(visit.get().to())))
                .filter(id -> entities.containsKey(id.value()))
                .filter(id -> !isNamed(entities.get(id.value()), told))
                .map(VisitAgreement::missing)
                .toList();
    }

    private static String told(Claim claim) {
        Stream<String> titles = claim.grounds().flatMap(ground -> ground.source().reference().title().stream());
        return Stream.of(Stream.of(claim.text()), claim.borneBy().stream(), titles)
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" ", " ", ""))
                .toLowerCase(Locale.ROOT);
    }

    /** Returns whether a word of the name, or of another form of it, begins a word of what is told. */
    private static boolean isNamed(Entity entity, String told) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .flatMap(name -> Stream.of(name.split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word + " ")
                .anyMatch(stem -> told.replaceAll("[^\\p{L}]", " ").contains(" " + stem));
    }

    private static Agreement missing(Located<String> id) {
        return Agreement.broken(
                Aspect.NAME,
                id,
                Diagnostic.of(
                        Rule.NAME_NOT_IN_EVIDENCE,
                        id.span(),
                        "the visit names " + id.value() + ", of whom neither the statement nor its evidence speaks",
                        "name whom they name, or cite the words that speak of him"));
    }
}
