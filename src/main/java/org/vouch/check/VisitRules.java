package org.vouch.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Briefing;
import org.vouch.content.Entity;
import org.vouch.content.EntityKind;
import org.vouch.content.Visit;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;

/** Whether a visit leads from one state or place to another, and somebody makes it. */
final class VisitRules {
    private static final Set<EntityKind> PLACES = Set.of(EntityKind.STATE, EntityKind.PLACE);

    private final Briefing briefing;
    private final Findings findings;
    private final Map<String, EntityKind> kinds = new HashMap<>();

    VisitRules(Briefing briefing, Findings findings) {
        this.briefing = briefing;
        this.findings = findings;
        briefing.entities().forEach(entity -> kinds.put(entity.id().value().value(), entity.kind()));
        briefing.entities().forEach(this::addFormer);
    }

    private void addFormer(Entity entity) {
        entity.formerly().forEach(former -> kinds.putIfAbsent(former.value(), entity.kind()));
    }

    void check() {
        briefing.facts().flatMap(fact -> fact.visit().stream()).forEach(this::check);
    }

    private void check(Visit visit) {
        visit.who().forEach(this::checkTraveller);
        visit.places().forEach(this::checkPlace);
        visit.from()
                .filter(from -> from.value().equals(visit.to().value()))
                .ifPresent(from -> report(
                        from, "the visit leads from " + from.value() + " to itself", "name another origin, or none"));
    }

    private void checkTraveller(Located<String> id) {
        kind(id).filter(kind -> kind == EntityKind.EVENT || kind == EntityKind.PLACE)
                .ifPresent(kind -> report(
                        id,
                        "who names " + id.value() + ", which is " + named(kind)
                                + ", expected a person, an organisation or a state",
                        "name whoever went or was to go"));
    }

    private void checkPlace(Located<String> id) {
        kind(id).filter(kind -> !PLACES.contains(kind))
                .ifPresent(kind -> report(
                        id,
                        "the visit names " + id.value() + ", which is " + named(kind) + ", expected a state or a place",
                        "name where it led, or whence; who came along stands under who"));
    }

    private Optional<EntityKind> kind(Located<String> id) {
        return Optional.ofNullable(kinds.get(id.value()));
    }

    private void report(Located<String> at, String message, String hint) {
        findings.add(Rule.INVALID_VALUE, at.span(), message, hint);
    }

    private static String named(EntityKind kind) {
        boolean vowel = kind == EntityKind.ORGANISATION || kind == EntityKind.EVENT;
        return (vowel ? "an " : "a ") + kind.name().toLowerCase(Locale.ROOT);
    }
}
