package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.language.Predicate.Mood;

/** How what stands before a verb holds it: "managed to", "is thought to", "fears that", "if", "nobody". */
final class Governor {
    /** What somebody did in order to do the thing is done with it. */
    private static final Set<String> DONE = WordList.of("""
            managed manages began begun begins started starts continued continues came used helped helps forced
            allowed enabled let led caused got persuaded able went proceeded rushed stopped first only second
            third last had convinced claims claim claiming admits admitted boasts boasted professes turned grew proved proves cleared found
            """);

    private static final Set<String> NOT_DONE = WordList.of(
            "failed fails fail refused refuses refuse declined declines unable neglected forgot yet impossible failure refusal"
                    + " inability unwilling never");

    private static final Set<String> THOUGHT = WordList.of(
            "thought believed said reported understood known supposed rumoured alleged suspected assumed held seems seem seemed"
                    + " appears appear appeared claimed estimated reckoned presumed likely unlikely");

    private static final Set<String> BELIEFS = stems("""
            believe think suspect fear doubt reckon guess assume suppose speculate suggest wonder estimate
            """);

    private static final Set<String> WISHES =
            stems("hope expect want demand propose predict forecast insist request ask");

    private static final Set<String> OPEN_WORDS = WordList.of("""
            possible possibly likely unlikely probably probable perhaps maybe chance risk danger fear fears suspicion hope hopes
            seems seemed appears appeared apparently presumably conceivable afraid supposedly impression theory hypothesis
            belief unclear uncertain
            """);

    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "provided", "providing", "should", "condition");
    private static final Set<String> TIMES = Set.of("once", "when", "until", "till", "before", "soon");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "its", "their", "some", "'s");

    /** What is agreed or voted on with these is done by it. */
    private static final Set<String> RESOLVED = Set.of("agreed", "decided", "voted", "resolved");

    private static final Set<String> BY_RESOLUTION = WordList.of(
            "postpone delay reject adjourn approve keep dismiss suspend extend back accept endorse elect appoint name");

    private static final Set<String> NOBODY =
            WordList.of("no none nobody no-one neither nothing nor hardly scarcely without nowhere few");
    private static final Set<String> AFTER_NO = WordList.of("fewer less more later longer doubt sooner");

    private static final Set<String> DENIALS =
            stems("deny avoid lack miss prevent stop exclude rule reject spare await");

    private static final int REACH = 6;

    private Governor() {}

    private static Set<String> stems(String words) {
        return WordList.of(words).stream().map(Verbs::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns how what stands before "to" holds the verb behind it. */
    static Mood ofInfinitive(List<Term> terms, int to, int from) {
        int before = EventVerbs.beforeAdverbs(terms, to, from);
        String word = before < from ? "" : terms.get(before).lower();
        boolean blame = to + 1 < terms.size() && terms.get(to + 1).is("blame");
        if (blame || isResolution(terms, to + 1) && isResolved(terms, to, from)) {
            return Mood.TOLD;
        }
        if (NOT_DONE.contains(word) || isBetween(terms, "yet", before, to)) {
            return Mood.DENIED;
        }
        if (THOUGHT.contains(word)) {
            return Mood.OPEN;
        }
        for (int i = before; i >= Math.max(from, to - REACH); i--) {
            if (DONE.contains(terms.get(i).lower())) {
                return Mood.TOLD;
            }
            boolean other = EventVerbs.isFinite(terms.get(i).lower()) || EventVerbs.isPast(terms.get(i));
            if (other) {
                return Mood.HELD;
            }
        }
        return Mood.HELD;
    }

    private static boolean isResolution(List<Term> terms, int verb) {
        boolean off = verb + 1 < terms.size()
                && terms.get(verb).is("put")
                && Set.of("off", "back").contains(terms.get(verb + 1).lower());
        return off
                || verb < terms.size() && BY_RESOLUTION.contains(terms.get(verb).lower());
    }

    private static boolean isResolved(List<Term> terms, int to, int from) {
        return terms.subList(Math.max(from, to - REACH), to).stream().anyMatch(term -> RESOLVED.contains(term.lower()));
    }

    private static boolean isBetween(List<Term> terms, String word, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (terms.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns how what stands between the verb before, or the beginning of the clause, and a finite verb holds it.
     *
     * @param previous the stem of the finite verb before it in the clause
     */
    static Mood ofFinite(Clause clause, int verb, int from, Optional<String> previous, boolean present) {
        List<Term> terms = clause.terms();
        if (previous.filter(BELIEFS::contains).isPresent()) {
            return Mood.OPEN;
        }
        if (previous.filter(WISHES::contains).isPresent()) {
            return Mood.HELD;
        }
        boolean denies = previous.filter("den"::equals).isPresent()
                || previous.filter("deni"::equals).isPresent();
        for (int i = from; i < verb; i++) {
            String word = terms.get(i).lower();
            boolean limit =
                    i + 1 < terms.size() && AFTER_NO.contains(terms.get(i + 1).lower());
            boolean time = present
                    && TIMES.contains(word)
                    && (i == clause.from() || word.equals("once") || word.equals("soon"));
            if (CONDITIONS.contains(word) || time) {
                return Mood.HELD;
            }
            boolean noun = i > 0 && ARTICLES.contains(terms.get(i - 1).lower());
            boolean belief = !noun && BELIEFS.contains(Verbs.stem(word));
            if (word.equals("whether") || OPEN_WORDS.contains(word) || belief) {
                return Mood.OPEN;
            }
            denies |= NOBODY.contains(word) && !limit;
        }
        return denies ? Mood.DENIED : Mood.TOLD;
    }

    /** "If the staff agree": behind a word of condition any verb is held, though it looks like a noun. */
    static boolean isConditional(Clause clause, int from, int verb) {
        for (int i = from; i < verb; i++) {
            boolean condition = CONDITIONS.contains(clause.terms().get(i).lower())
                    || clause.terms().get(i).is("once");
            if (condition) {
                return i < verb - 1;
            }
        }
        return false;
    }

    /** Returns whether a text holds a word for thinking or for what is open. */
    static boolean isUnsure(List<Term> terms) {
        return terms.stream()
                .anyMatch(term -> OPEN_WORDS.contains(term.lower())
                        || term.is("whether")
                        || term.is("unknown")
                        || BELIEFS.contains(Verbs.stem(term.lower())));
    }

    /** Returns whether a text denies something anywhere. */
    static boolean isDenying(List<Term> terms) {
        return terms.stream()
                .anyMatch(term -> NOBODY.contains(term.lower())
                        || NOT_DONE.contains(term.lower())
                        || term.is("not")
                        || term.is("cannot")
                        || term.lower().endsWith("n't")
                        || DENIALS.contains(Verbs.stem(term.lower())));
    }
}
