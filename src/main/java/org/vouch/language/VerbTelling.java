package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.language.Governors.Effect;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;
import org.vouch.language.TellingVerbs.Telling;

/** As what a verb tells that of which it is the verb. */
final class VerbTelling {
    private static final Set<String> LINKS = WordList.of("to that for whether not");
    private static final Set<String> CONDITIONS = WordList.of("otherwise if whether unless with");
    private static final Set<String> RESOLVING = WordList.of("voted votes ordered ruled sentenced told");
    private static final Set<String> PAST = WordList.of("was were had has have did");

    private static final Set<String> PARTING = WordList.of("and but or that who which");
    private static final Set<String> WISHES = WordList.stems(
            "hope want expect plan intend aim seek wish ask demand propose consider offer promise threaten");

    /** "Studied law" leaves nothing open. */
    private static final String STUDY = Verbs.stem("study");

    /** So far before an infinitive the verb of which it is the matter may stand, in terms. */
    private static final int REACH = 12;

    private final List<Term> terms;
    private final ClauseVerbs verbs;

    VerbTelling(ClauseVerbs verbs) {
        this.terms = verbs.terms();
        this.verbs = verbs;
    }

    Telling of(Statement verb) {
        Standing standing = verb.standing();
        if (standing.denied()) {
            boolean isSo = standing.hold() == Hold.ACTUAL && !verb.is(Kind.STATE);
            return isSo ? Telling.DENIED : Telling.OTHER;
        }
        if (verb.is(Kind.GOVERNOR) && standing.isTold()) {
            return verb.stem().equals(STUDY) ? Telling.OTHER : Telling.OPEN;
        }
        boolean believed =
                standing.hold() == Hold.OPEN && terms.get(verb.first()).isAny("has", "have");
        if (!standing.isTold() && !believed) {
            return isPast(verb) || isAdmitted(verb) || isResolved(verb) ? Telling.OTHER : Telling.AHEAD;
        }
        return isSo(verb) && !verb.present() ? Telling.DONE : Telling.OTHER;
    }

    /** Returns whether it tells something as done or so, and no word of its clause denies anything. */
    boolean affirms(Statement verb) {
        return verb.standing().isTold()
                && isSo(verb)
                && !terms.get(0).isAny("neither", "none", "nobody", "nothing", "no")
                && verbs.clause(verb.last())
                        .filter(clause -> !Negatives.isIn(terms, clause.from(), clause.to()))
                        .isPresent();
    }

    /** Returns whether a text may have a verb of what is planned or hoped for: read in no time. */
    static boolean mayWish(String text) {
        return Terms.of(text).stream()
                .anyMatch(term ->
                        term.is("to") || HeldVerb.isModal(term.lower()) || WISHES.contains(Verbs.stem(term.lower())));
    }

    /** Returns whether it tells what is planned or hoped for, and no word between parts it from a place behind it. */
    boolean wishes(Statement verb, int at) {
        boolean parted = terms.subList(verb.last() + 1, Math.max(verb.last() + 1, at)).stream()
                .anyMatch(term -> PARTING.contains(term.lower()));
        Telling telling = of(verb);
        boolean wish = telling == Telling.OPEN && WISHES.contains(verb.stem());
        boolean past = terms.subList(verb.first(), verb.last()).stream().anyMatch(term -> term.is("have"));
        return !parted && !past && !isAdmitted(verb) && (wish || telling == Telling.AHEAD);
    }

    /** Returns whether it may only settle, or speak of, what is to come. */
    boolean settles(Statement verb) {
        return Settling.has(verb.stem()) || isGoverning(verb) || isOfPlan(verb);
    }

    private boolean isSo(Statement verb) {
        return (verb.is(Kind.EVENT) || verb.is(Kind.STATE) || verb.is(Kind.SAYING))
                && !verb.standing().conditional()
                && !verb.infinite()
                && !verb.aside()
                && !terms.get(verb.first()).isAny("can", "cannot")
                && !isGoverned(verb);
    }

    private boolean isPast(Statement verb) {
        Term first = terms.get(verb.first());
        return PAST.contains(first.lower())
                || verb.first() == verb.last() && !verb.infinite() && EventVerbs.isPast(first);
    }

    /** "Confessed to making four journeys". */
    private boolean isAdmitted(Statement verb) {
        int to = verb.infinite() ? verb.first() : verb.first() - 1;
        return terms.subList(verb.first(), verb.last() + 1).stream()
                        .anyMatch(term -> term.lower().endsWith("ing"))
                && to >= 0
                && terms.get(to).is("to");
    }

    /** "The court ordered the ministry to pay", "they voted to lift": what is resolved may be called done. */
    private boolean isResolved(Statement verb) {
        return verb.infinite()
                && terms.subList(Math.max(0, verb.first() - REACH), verb.first()).stream()
                        .anyMatch(term -> RESOLVING.contains(term.lower()));
    }

    /** "Agreed on Monday to", "voted for"; not "voted on Monday". */
    private boolean isGoverning(Statement verb) {
        boolean governs = Governors.of(terms, verb.last())
                .filter(effect -> effect != Effect.DONE && effect != Effect.UNDONE)
                .isPresent();
        return governs
                && verbs.clause(verb.last())
                        .filter(clause ->
                                IntStream.range(verb.last() + 1, clause.to()).anyMatch(this::isLink))
                        .isPresent();
    }

    /** "Talked to the miners" links nothing. */
    private boolean isLink(int i) {
        boolean place = terms.get(i).is("to")
                && i + 1 < terms.size()
                && (terms.get(i + 1).isCapitalised()
                        || FunctionWords.ALL.contains(terms.get(i + 1).lower()));
        return LINKS.contains(terms.get(i).lower()) && !place;
    }

    /** "The forecast came to 2.1 per cent", "an invitation for September came". */
    private boolean isOfPlan(Statement verb) {
        return verbs.before(verb).anyMatch(ReservedNouns::has);
    }

    /** "They want all fishing banned", "otherwise it faced". */
    private boolean isGoverned(Statement verb) {
        boolean governed = verb.first() == verb.last()
                && verbs.clause(verb.first()).stream()
                        .flatMap(clause -> verbs.in(clause).stream())
                        .anyMatch(other -> other.is(Kind.GOVERNOR) && other.last() < verb.first());
        return governed || verbs.before(verb).anyMatch(term -> CONDITIONS.contains(term.lower()));
    }
}
