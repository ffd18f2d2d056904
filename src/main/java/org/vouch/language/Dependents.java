package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Governors.Effect;
import org.vouch.language.Statement.Kind;
import org.vouch.language.VerbTable.Verb;

/** How a verb without auxiliaries of its own hangs on the one before it: "without closing it", "wants it moved", "and sell it". */
final class Dependents {
    private static final Set<String> OF = WordList.of("of for to on about over into against from in with that");

    private static final Set<String> PARTICLES = WordList.of("out off up forward");

    /** So many words a noun with its article has. */
    private static final int NOUN = 4;

    private final List<Term> terms;
    private final VerbTable table;
    private final HeldVerb held;

    Dependents(VerbTable table, HeldVerb held) {
        this.terms = table.terms();
        this.table = table;
        this.held = held;
    }

    /** "Wants it moved", "would like to see it moved", "to have it cleared". */
    boolean isCausing(Verb verb) {
        boolean causes = terms.get(verb.last()).isAny("see", "seen", "have", "get", "keep", "leave");
        return verb.kind() == Kind.GOVERNOR || causes && !verb.standing().isTold();
    }

    Standing complement(Verb verb) {
        return verb.kind() == Kind.GOVERNOR
                ? Governors.of(terms, verb.last()).orElse(Effect.OPEN).on(verb.standing())
                : verb.standing();
    }

    /** "To close and sell it": the second verb is held as the first. */
    Optional<Verb> coordinated(Clause clause, int i) {
        int before = EventVerbs.beforeAdverbs(terms, i, clause.from());
        boolean and = before >= clause.from() && terms.get(before).isAny("and", "or", "nor");
        return and
                ? table.lastBefore(before == clause.from() ? 0 : clause.from(), before)
                        .filter(s -> !s.standing().isTold())
                : Optional.empty();
    }

    Optional<Standing> gerund(Clause clause, int i) {
        int before = EventVerbs.beforeAdverbs(terms, i, clause.from());
        if (before < clause.from()) {
            return Optional.empty();
        }
        String word = terms.get(before).lower();
        if (isInsteadOf(before)) {
            return Optional.empty();
        }
        Optional<Verb> outer = table.lastBefore(clause.from(), before);
        boolean shortOf = word.equals("of")
                && before > clause.from()
                && terms.get(before - 1).is("short");
        if (word.equals("without")
                || shortOf
                || word.equals("from") && outer.filter(this::isHindering).isPresent()) {
            return Optional.of(outer.map(Verb::standing)
                    .filter(s -> !s.denied())
                    .orElse(Standing.TOLD)
                    .reversed());
        }
        if (WordList.isAny(word, "from", "after", "since", "by", "when", "while", "before")) {
            return Optional.of(Standing.TOLD);
        }
        boolean particle = PARTICLES.contains(word) && before > clause.from() && table.isVerb(before - 1);
        int governor = OF.contains(word) || particle ? before - 1 : before;
        for (int k = governor; k >= Math.max(clause.from(), governor - (governor == before ? 0 : 6)); k--) {
            boolean verb = table.isVerb(k);
            Optional<Effect> effect = Governors.of(terms, k)
                    .filter(e -> verb || governor != before && e != Effect.DONE && e != Effect.FIRM);
            if (effect.isPresent()) {
                return Optional.of(effect.get().on(held.standingAt(clause, k)));
            }
            if (table.isVerb(k)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean isHindering(Verb verb) {
        Concepts.Concept concept = Concepts.of(terms, verb.last());
        return Governors.of(terms, verb.last()).filter(e -> e == Effect.UNDONE).isPresent()
                || concept.key().equals("=ban");
    }

    private boolean isInsteadOf(int i) {
        return i > 0 && terms.get(i).is("of") && terms.get(i - 1).is("instead");
    }

    /** "To be sold, and mostly recycled", "would be lifted and the line reopened": a participle joined to a passive before it. */
    boolean isJoined(Clause clause, EventVerbs.Told verb) {
        boolean bare = verb.first() == verb.last()
                && !Verbs.isOnlyPast(terms.get(verb.last()).lower());
        int noun = beginOfNoun(verb.first());
        int before = bare ? EventVerbs.beforeAdverbs(terms, noun, clause.from()) : -1;
        boolean and = before >= clause.from()
                && (terms.get(before).is("and") || terms.get(before).is("or"));
        boolean apart =
                noun < verb.first() && before > 0 && terms.get(before - 1).is(",");
        return and
                && !apart
                && table.lastBefore(0, before)
                        .filter(v -> !v.standing().isTold()
                                && (isPassive(v)
                                        || noun == verb.first()
                                                && VerbKind.BE.contains(
                                                        terms.get(v.last()).lower())))
                        .isPresent();
    }

    /** Returns where a noun with its article begins that stands right before a verb; the verb's own place where none does. */
    private int beginOfNoun(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - NOUN); i--) {
            if (VerbKind.isDeterminer(terms.get(i))) {
                return i;
            }
            if (!Content.isContent(terms.get(i)) || table.isVerb(i)) {
                return verb;
            }
        }
        return verb;
    }

    private boolean isPassive(Verb verb) {
        int before = EventVerbs.beforeAdverbs(terms, verb.last(), 0);
        return before >= 0 && VerbKind.BE.contains(terms.get(before).lower());
    }
}
