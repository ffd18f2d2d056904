package org.vouch.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Fact;
import org.vouch.diagnostic.Located;

/** What became of the facts. */
final class FactSections {
    private final Comparison comparison;

    FactSections(Comparison comparison) {
        this.comparison = comparison;
    }

    Section added() {
        return Section.list(
                "Facts added",
                comparison.facts.stream()
                        .filter(Pair::isAdded)
                        .map(pair -> shown(pair.any(), comparison.now))
                        .toList());
    }

    Section removed() {
        return Section.list(
                "Facts removed",
                comparison.facts.stream()
                        .filter(Pair::isRemoved)
                        .map(pair -> shown(pair.any(), comparison.was))
                        .toList());
    }

    private static String shown(Fact fact, Naming naming) {
        return name(fact) + " " + Shown.quoted(fact.statement().value()) + ", " + Changed.word(fact.status())
                + fact.value()
                        .map(value -> ", value " + Shown.code(value(value)))
                        .orElse("") + ": "
                + Shown.codes(Citing.keysWithStance(fact, naming));
    }

    static String name(Fact fact) {
        return Shown.place(fact.id().span()) + " " + Shown.code("fact:" + Comparison.id(fact));
    }

    static String value(Fact.Value value) {
        return Changed.word(value.bound()) + " " + value.amount().value()
                + value.unit().map(unit -> " " + unit).orElse("")
                + value.calculated().map(c -> " = " + c.value()).orElse("");
    }

    Section changed() {
        List<String> entries = new ArrayList<>();
        for (Pair<Fact> pair : comparison.facts) {
            if (pair.isBoth()) {
                List<String> changes =
                        changes(pair.was().orElseThrow(), pair.now().orElseThrow());
                if (!changes.isEmpty()) {
                    entries.add(name(pair.any()) + ": " + String.join("; ", changes));
                }
            }
        }
        return Section.list("Facts changed", entries);
    }

    private List<String> changes(Fact was, Fact now) {
        List<String> changes = new ArrayList<>();
        if (!was.id().value().equals(now.id().value())) {
            changes.add("was " + Shown.code(Comparison.id(was)) + " before");
        }
        if (!was.statement().value().equals(now.statement().value())) {
            changes.add(WordDiff.shown(was.statement().value(), now.statement().value()));
        }
        values(changes, "kind", was.kind().map(Changed::word), now.kind().map(Changed::word));
        values(changes, "status", Optional.of(Changed.word(was.status())), Optional.of(Changed.word(now.status())));
        values(changes, "key", was.key().map(Located::value), now.key().map(Located::value));
        values(changes, "in-matrix", Optional.of("" + was.inMatrix()), Optional.of("" + now.inMatrix()));
        sets(
                changes,
                "evidence",
                Citing.keysWithStance(was, comparison.was),
                Citing.keysWithStance(now, comparison.now));
        sets(changes, "about", comparison.was.entities(was.about()), comparison.now.entities(now.about()));
        values(changes, "visit", visit(was, comparison.was), visit(now, comparison.now));
        sets(changes, "silent", sources(was, comparison.was), sources(now, comparison.now));
        return changes;
    }

    /** A journey in words, for example {@code ilse-varn from north-quay to skerne at skerne-town}. */
    private static Optional<String> visit(Fact fact, Naming naming) {
        return fact.visit()
                .map(visit -> String.join(", ", naming.entities(visit.who()))
                        + place(" from ", visit.from(), naming)
                        + place(" to ", Optional.of(visit.to()), naming)
                        + place(" at ", visit.at(), naming));
    }

    private static String place(String word, Optional<Located<String>> place, Naming naming) {
        return place.map(id -> word + naming.entities(List.of(id)).get(0)).orElse("");
    }

    private static List<String> sources(Fact fact, Naming naming) {
        return fact.silent().stream().map(id -> naming.source(id.value())).toList();
    }

    private static void values(List<String> changes, String what, Optional<String> was, Optional<String> now) {
        if (!was.equals(now)) {
            changes.add(what + " " + Changed.cell(was) + " → " + Changed.cell(now));
        }
    }

    private static void sets(List<String> changes, String what, List<String> was, List<String> now) {
        String change = Changed.sets(was, now);
        if (!change.isEmpty()) {
            changes.add(what + ": " + change);
        }
    }
}
