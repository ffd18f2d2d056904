package org.vouch.language;

import java.util.Set;

/** Tells whether a finite verb is itself what holds back: "is due", "has yet to", "gives a chance of 60 per cent". */
final class ReservedVerb {
    private static final Set<String> PREPOSITIONS =
            WordList.of("for with by after to under from against despite before");

    private static final Set<String> ARTICLES = WordList.of("the a an its his her their this that");

    /** These begin another verb or clause. */
    private static final Set<String> ENDS = WordList.of("""
            will would may might could can should must shall who which that whom whose where because since when after
            before than
            """);

    private static final int REACH = 40;

    private ReservedVerb() {}

    static boolean isAt(Clause clause, EventVerbs.Told verb) {
        boolean state = verb.stem().equals("be") || verb.stem().equals("hav");
        boolean cleft = verb.first() > clause.from()
                && clause.terms().get(verb.first() - 1).is("it");
        int end = state && cleft ? Math.min(clause.to(), verb.last() + REACH) : end(clause, verb);
        for (int i = state ? Math.max(clause.from(), verb.last() - REACH) : verb.last() + 1; i < end; i++) {
            boolean noun = ReservedNouns.has(clause.terms().get(i)) && !isBehindPreposition(clause, i);
            boolean reserve = i > verb.last() && Reserve.at(clause.terms(), i).isPresent();
            if (noun || reserve && !isCondition(clause.terms().get(i))) {
                return true;
            }
        }
        return isOfDraft(clause, verb)
                || Reserve.at(clause.terms(), verb.first()).isPresent()
                || Holding.isAt(clause.terms(), verb.last());
    }

    /** "The draft provides for": what a plan says is said in the present. */
    private static boolean isOfDraft(Clause clause, EventVerbs.Told verb) {
        int before = EventVerbs.beforeAdverbs(clause.terms(), verb.first(), clause.from());
        return before >= clause.from()
                && ReservedNouns.has(clause.terms().get(before))
                && clause.terms().get(verb.first()).lower().endsWith("s");
    }

    private static boolean isCondition(Term term) {
        return term.isAny("if", "unless", "provided", "providing", "depending");
    }

    private static boolean isBehindPreposition(Clause clause, int noun) {
        int at = noun - 1;
        if (at < clause.from()) {
            return false;
        }
        if (at > clause.from() && ARTICLES.contains(clause.terms().get(at).lower())) {
            at--;
        }
        return PREPOSITIONS.contains(clause.terms().get(at).lower());
    }

    /** Returns where the next verb of the clause begins, or its end. */
    private static int end(Clause clause, EventVerbs.Told verb) {
        for (int i = verb.last() + 1; i < Math.min(clause.to(), verb.last() + REACH); i++) {
            String word = clause.terms().get(i).lower();
            boolean modal = ENDS.contains(word);
            if (modal) {
                return i;
            }
        }
        return Math.min(clause.to(), verb.last() + REACH);
    }
}
