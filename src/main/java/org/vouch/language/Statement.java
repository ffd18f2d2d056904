package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word of a text that says that something happens or is so, how the text holds it, and what it is said of.
 *
 * @param first the first term of its verbs, {@code last} the word that says what happens
 * @param stem the stem of the verb itself, empty for a noun
 * @param key its concept, {@code opposite} whether it says the contrary of it
 * @param matter how what depends on it is held: as itself where it governs nothing
 * @param present whether it is finite and in the present tense
 * @param ranked whether "only", "last" or the like stands in its clause, {@code denying} whether a denial does
 * @param negative whether a word of the text denies anything, {@code aside} whether it is a condition, a time or a question
 * @param around the concepts of its clause, {@code behind} those behind it, {@code whole} those of all the text
 */
record Statement(
        int first,
        int last,
        String stem,
        String key,
        boolean opposite,
        Standing standing,
        Standing matter,
        Kind kind,
        boolean present,
        boolean ranked,
        boolean denying,
        boolean negative,
        boolean aside,
        boolean infinite,
        boolean modifier,
        Set<String> around,
        Set<String> behind,
        Set<String> whole) {

    enum Kind {
        EVENT,
        /** "Is", "has". */
        STATE,
        /** What leaves open or plans what depends on it: "wants", "is due". */
        GOVERNOR,
        /** What somebody said. */
        SAYING,
        /** What is done to some end, or said to qualify a noun: "money to rebuild". */
        PURPOSE,
        /** An event in a noun: "the closure". */
        NOUN
    }

    /** "Talks in May", "the freeze takes effect": what no verb was found of is taken as planned by all of its words. */
    static Statement ofHeadline(List<Term> terms) {
        Set<String> whole = Concepts.in(terms, 0, terms.size());
        Standing standing = Standing.TOLD.atMost(Standing.Hold.FIRM);
        return new Statement(
                0,
                Math.max(0, terms.size() - 1),
                "",
                "",
                false,
                standing,
                standing,
                Kind.EVENT,
                true,
                false,
                false,
                false,
                false,
                false,
                false,
                whole,
                whole,
                whole);
    }

    /** "Were told to go, and have done so": what was done is the verb before. */
    Statement with(Statement meant) {
        Set<String> both = new TreeSet<>(meant.around);
        both.addAll(around);
        return of(meant.stem, meant.key, meant.opposite, both, meant.behind);
    }

    /** The key of "have done so" where the text does not say what. */
    static final String ANYTHING = "=so";

    Statement ofAnything() {
        return of("", ANYTHING, false, around, behind);
    }

    /** Returns what this says of an event, held as this is. */
    private Statement of(String stem, String key, boolean opposite, Set<String> around, Set<String> behind) {
        return new Statement(
                first,
                last,
                stem,
                key,
                opposite,
                standing,
                standing,
                Kind.EVENT,
                present,
                ranked,
                denying,
                negative,
                aside,
                infinite,
                modifier,
                around,
                behind,
                whole);
    }

    boolean isVerbal() {
        return kind != Kind.NOUN && kind != Kind.PURPOSE && kind != Kind.SAYING;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
