package org.vouch.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.content.Bound;
import org.vouch.content.Briefing;
import org.vouch.content.Citation;
import org.vouch.content.EntityKind;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;
import org.vouch.content.Stance;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.ShownWords;

/**
 * Finds facts that cannot hold: against words that contradict them, or beside another fact of the same key. A fact that
 * another superseded is out of question; two that are both disputed have been dealt with.
 */
final class Disagreements {
    private final Briefing briefing;
    private final Findings findings;
    private final CitedWords cited;
    private final WorthReader worths;
    private final Map<String, EntityKind> kinds = new HashMap<>();
    private final Map<String, String> living = new HashMap<>();

    Disagreements(Briefing briefing, Findings findings) {
        this.briefing = briefing;
        this.findings = findings;
        this.cited = new CitedWords(briefing);
        this.worths = new WorthReader(briefing.entities());
        briefing.entities().forEach(entity -> {
            String id = entity.id().value().value();
            kinds.put(id, entity.kind());
            entity.formerly().forEach(former -> living.put(former.value(), id));
        });
    }

    void check() {
        if (briefing.settings().severity(Rule.SOURCES_DISAGREE).isEmpty()) {
            return;
        }
        Set<Fact> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        briefing.facts().filter(this::isContradicted).forEach(reported::add);
        byKey().values().stream()
                .filter(facts -> facts.size() > 1)
                .forEach(facts -> checkGroup(facts.stream().map(this::party).toList(), reported));
    }

    private Map<String, List<Fact>> byKey() {
        Map<String, List<Fact>> byKey = new LinkedHashMap<>();
        briefing.facts()
                .filter(fact -> fact.status() != FactStatus.SUPERSEDED)
                .forEach(fact -> fact.key()
                        .ifPresent(key -> byKey.computeIfAbsent(key.value(), k -> new ArrayList<>())
                                .add(fact)));
        return byKey;
    }

    /** Returns whether words stand against a fact that does not say so, and reports it. */
    private boolean isContradicted(Fact fact) {
        if (fact.status() == FactStatus.DISPUTED || fact.status() == FactStatus.SUPERSEDED) {
            return false;
        }
        Optional<Citation> against = fact.evidence().stream()
                .filter(evidence -> evidence.stance() == Stance.CONTRADICTS)
                .map(Fact.Evidence::citation)
                .findFirst();
        against.ifPresent(words -> findings.add(
                Rule.SOURCES_DISAGREE,
                words.span(),
                "these words contradict " + fact.id().value() + ", and its status is " + word(fact.status()),
                "set status: disputed; where the words only limit it, give them the stance limits"));
        return against.isPresent();
    }

    private void checkGroup(List<Party> parties, Set<Fact> reported) {
        Rivals rivals = new Rivals(parties);
        parties.stream()
                .filter(party -> !party.isDisputed() && !reported.contains(party.fact()))
                .forEach(party -> rivals.of(party).ifPresent(rival -> report(party, rival)));
    }

    private void report(Party one, Party other) {
        Located<?> place = one.fact()
                .value()
                .<Located<?>>map(Fact.Value::amount)
                .orElse(one.fact().key().orElseThrow());
        String rival =
                other.fact().id().value() + " in " + other.fact().id().span().file();
        String what = one.excludes(other)
                ? one.fact().id().value() + " gives " + shown(one.fact()) + ", " + rival + " gives "
                        + shown(other.fact())
                : other.isContradictedBy(one)
                        ? one.fact().id().value() + " rests on words that contradict " + rival
                        : "the words under " + rival + " contradict "
                                + one.fact().id().value();
        findings.add(
                Rule.SOURCES_DISAGREE,
                place.span(),
                what + "; both have the key " + one.fact().key().orElseThrow().value() + " and cannot both hold",
                "set status: disputed on both, or superseded on the one that the other replaces; if they speak of two"
                        + " things, give them two keys, or an as-of date each");
    }

    private static String shown(Fact fact) {
        Fact.Value value = fact.value().orElseThrow();
        return (value.bound() == Bound.EXACTLY ? "" : word(value.bound()) + " ")
                + ShownWords.plain(value.amount().value())
                + value.unit().map(unit -> " " + ShownWords.plain(unit)).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Party party(Fact fact) {
        return new Party(
                fact,
                fact.value().map(worths::read).map(worth -> claim(fact, worth)),
                words(fact, Stance.SUPPORTS),
                words(fact, Stance.CONTRADICTS));
    }

    /** Where there is no as-of date, an amount holds for the end of the time over which it was counted. */
    private Party.Claim claim(Fact fact, Worth worth) {
        Period stands = fact.when()
                .map(when -> worth instanceof Worth.Amount ? Period.ofEnd(when) : Period.of(when))
                .orElse(Period.ALWAYS);
        return new Party.Claim(
                worth,
                fact.when().map(Period::of),
                fact.asOf().map(Period::of).orElse(stands),
                about(fact, EntityKind.EVENT),
                about(fact, EntityKind.PLACE),
                fact.kind()
                        .filter(kind -> kind == FactKind.PLAN || kind == FactKind.PREDICTION)
                        .isPresent());
    }

    private Set<String> about(Fact fact, EntityKind kind) {
        Set<String> about = new TreeSet<>();
        fact.about().stream()
                .map(id -> living.getOrDefault(id.value(), id.value()))
                .filter(id -> kinds.get(id) == kind)
                .forEach(about::add);
        return about;
    }

    private Set<String> words(Fact fact, Stance stance) {
        Set<String> words = new TreeSet<>();
        fact.evidence().stream()
                .filter(evidence -> evidence.stance() == stance)
                .flatMap(evidence -> cited.name(evidence.citation()).stream())
                .forEach(words::add);
        return words;
    }
}
