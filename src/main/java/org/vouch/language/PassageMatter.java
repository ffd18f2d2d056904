package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the passages of a sentence tell as so and what they hold back, by the words of content of each stretch.
 *
 * @param told the words of stretches that are told, by clauses with a verb that nothing holds back
 * @param held the words of stretches that are held back
 */
record PassageMatter(Set<String> told, Set<String> held) {

    static PassageMatter of(List<PassageText> passages) {
        PassageMatter matter = new PassageMatter(new TreeSet<>(), new TreeSet<>());
        passages.forEach(passage -> matter.read(passage.terms(), !passage.isReserved()));
        return matter;
    }

    private void read(List<Term> terms, boolean asserted) {
        boolean holds = false;
        for (int i = 0; i < terms.size(); i++) {
            holds |= Holding.isAt(terms, i);
        }
        if (!holds && !asserted) {
            held.addAll(Content.of(terms, 0, terms.size()));
            return;
        }
        boolean before = false;
        for (Clause clause : Clause.finely(terms)) {
            before = read(clause, before);
        }
    }

    /** Returns whether the clause ends held back. */
    private boolean read(Clause clause, boolean heldBefore) {
        int reserve = Math.min(clause.to(), ToldAsDone.firstReserve(clause));
        int from = clause.from();
        int toldTo = -1;
        for (EventVerbs.Told verb : EventVerbs.withPresent(clause)) {
            if (verb.first() >= reserve || ReservedVerb.isAt(clause, verb)) {
                continue;
            }
            if (SpeechVerbs.isSaying(verb.stem())) {
                from = verb.last() + 1;
            } else {
                toldTo = verb.last() + 1;
            }
        }
        boolean verbless = toldTo < 0 && reserve == clause.to();
        boolean wholly = reserve == clause.to() && !(verbless && heldBefore);
        int end = wholly ? clause.to() : Math.max(from, toldTo);
        told.addAll(Content.of(clause.terms(), from, end));
        held.addAll(Content.of(clause.terms(), end, clause.to()));
        return !wholly;
    }

    boolean isHeldOnly(String word) {
        return held.contains(word) && !told.contains(word);
    }

    /** Returns by how many words more the matter is held back than told; below zero where it is told rather. */
    int surplus(Set<String> content) {
        int surplus = 0;
        for (String word : content) {
            surplus += (held.contains(word) ? 1 : 0) - (told.contains(word) ? 1 : 0);
        }
        return surplus;
    }
}
