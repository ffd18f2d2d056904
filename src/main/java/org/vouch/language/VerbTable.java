package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Statement.Kind;

/** The verbs of a text as far as they were read, in their order. */
final class VerbTable {
    /** Between two verbs these begin what belongs to the second. */
    private static final Set<String> JOINTS =
            WordList.of("and but or that which who while as because after when where whose whom");

    /** How far back a verb is looked for, in terms. */
    private static final int REACH = 60;

    /** A verb, from its first auxiliary on, and how it is held; a modifier belongs to a noun: "the results published". */
    record Verb(Clause clause, int first, int last, Standing standing, Kind kind, boolean present, boolean modifier) {

        boolean isFinite(List<Term> terms) {
            boolean infinite = terms.get(first).is("to")
                    || first == last && terms.get(last).lower().endsWith("ing");
            return !modifier && !infinite;
        }
    }

    /** With these the noun behind them says what is done. */
    private static final Set<String> LIGHT = WordList.stems(
            "give make put issue file lodge submit voice express hold take have reach pay bring launch mount");

    private static final int NOUN = 6;

    private final List<Term> terms;
    private final Verb[] places;
    private final boolean[] modifiers;
    private final List<Verb> verbs = new ArrayList<>();

    VerbTable(List<Term> terms) {
        this.terms = terms;
        this.places = new Verb[terms.size()];
        this.modifiers = new boolean[terms.size()];
    }

    List<Term> terms() {
        return terms;
    }

    List<Verb> verbs() {
        return verbs;
    }

    /** Returns whether a term belongs to a verb that was read. */
    boolean isVerb(int i) {
        return places[i] != null;
    }

    /** Returns the verb that a term belongs to, of which {@link #isVerb} holds. */
    Verb at(int i) {
        return places[i];
    }

    /** Marks a term as a modifier, before its verb is put there. */
    void modify(int i) {
        modifiers[i] = true;
    }

    boolean isModifier(int i) {
        return modifiers[i];
    }

    void put(Clause clause, int first, int last, Standing standing, Kind kind, boolean present) {
        Verb verb = new Verb(clause, first, last, standing, kind, present, modifiers[last]);
        verbs.add(verb);
        for (int i = first; i <= last; i++) {
            places[i] = verb;
        }
    }

    /** Returns the last verb, not too far back, that ends from {@code from} on and before {@code to}. */
    Optional<Verb> lastBefore(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - REACH); i--) {
            if (places[i] != null) {
                return Optional.of(places[i]);
            }
        }
        return Optional.empty();
    }

    /** Returns the last joint from {@code from} on and before {@code to}; -1 where there is none. */
    int joint(int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - REACH); i--) {
            if (JOINTS.contains(terms.get(i).lower()) && !isMeasure(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Lodged an appeal": returns the noun that says what was done, or the verb where it says so itself. */
    int act(int verb) {
        if (!LIGHT.contains(Verbs.stem(terms.get(verb).lower()))) {
            return verb;
        }
        for (int i = verb + 1; i < Math.min(terms.size(), verb + NOUN); i++) {
            Term term = terms.get(i);
            boolean inside =
                    term.isWord() && (!FunctionWords.ALL.contains(term.lower()) || VerbKind.isDeterminer(term));
            if (!inside || term.isCapitalised()) {
                return verb;
            }
            if (Concepts.of(terms, i).key().startsWith("=")) {
                return i;
            }
        }
        return verb;
    }

    /** "As much as", "as long as". */
    private boolean isMeasure(int i) {
        return terms.get(i).is("as")
                && (i + 2 < terms.size() && terms.get(i + 2).is("as")
                        || i > 1 && terms.get(i - 2).is("as"));
    }
}
