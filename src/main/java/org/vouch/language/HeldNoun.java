package org.vouch.language;

import java.util.List;
import java.util.Optional;
import org.vouch.language.Governors.Effect;
import org.vouch.language.Statement.Kind;
import org.vouch.language.VerbTable.Verb;

/** How a text holds the event that a noun names: "a planned visit", "the risk of a flood", "no decision". */
final class HeldNoun {
    private static final int REACH = 12;

    private final List<Term> terms;
    private final VerbTable table;
    private final HeldVerb verbs;

    HeldNoun(VerbTable table, HeldVerb verbs) {
        this.terms = table.terms();
        this.table = table;
        this.verbs = verbs;
    }

    Standing of(Clause clause, int i) {
        int left = i - 1;
        while (left >= Math.max(clause.from(), i - 5)) {
            Term term = terms.get(left);
            if (term.is("no") || term.is("without")) {
                return Standing.TOLD.reversed();
            }
            Optional<Effect> effect = !table.isVerb(left) ? Governors.of(terms, left) : Optional.empty();
            if (effect.isPresent()) {
                return effect.get().on(Standing.TOLD);
            }
            boolean inside = term.isPossessive()
                    || term.isAny("the", "a", "an", "its", "his", "her", "their", "this", "that", "any")
                    || !table.isVerb(left) && !FunctionWords.ALL.contains(term.lower()) && term.isWord();
            if (!inside) {
                break;
            }
            left--;
        }
        if (left >= clause.from()) {
            if (table.isVerb(left)) {
                Verb governor = table.at(left);
                return Governors.of(terms, table.at(left).last())
                        .map(e -> e.on(governor.standing()))
                        .orElse(table.at(left).standing());
            }
            if (terms.get(left).isAny("of", "for", "to", "on", "about") && left - 1 >= clause.from()) {
                int k = left - 1;
                Optional<Effect> effect = Governors.of(terms, k);
                if (effect.isPresent()) {
                    return effect.get().on(verbs.standingAt(clause, k));
                }
            }
        }
        for (int k = i + 1; k < Math.min(clause.to(), i + REACH); k++) {
            if (table.isVerb(k)) {
                Optional<Effect> behind =
                        table.at(k).kind() == Kind.STATE && table.at(k).last() + 1 < clause.to()
                                ? Governors.of(terms, table.at(k).last() + 1)
                                : Optional.empty();
                Standing of = table.at(k).standing();
                return behind.map(e -> e.on(of)).orElse(of);
            }
        }
        return Standing.TOLD;
    }
}
