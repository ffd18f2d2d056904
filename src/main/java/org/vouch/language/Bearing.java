package org.vouch.language;

import java.util.List;
import java.util.Set;
import org.vouch.language.Governors.Effect;
import org.vouch.language.Standing.Hold;
import org.vouch.language.Statement.Kind;

/** Whether what a passage says bears out what a sentence says, if both are of one matter. */
final class Bearing {
    enum Verdict {
        BORNE,
        BEYOND,
        NEITHER
    }

    private static final Set<String> REFUSING =
            WordList.stems("decline refuse reject cancel abandon drop scrap rule exclude forbid ban block prevent");

    /** "Gave it an even chance" of "I give it an even chance" has done nothing. */
    private static final String GIVE = Verbs.stem("give");

    private final List<Term> terms;
    private final List<Statement> claims;
    private final boolean negative;
    private final boolean contested;

    Bearing(List<Term> terms, List<Statement> claims, List<Statement> passages) {
        this.terms = terms;
        this.claims = claims;
        this.negative = Negatives.isIn(terms, 0, terms.size());
        this.contested = passages.stream()
                .anyMatch(passage -> passage.opposite() && passage.key().equals("=accept"));
    }

    /** @param alike whether both are of one meaning */
    Verdict of(Statement passage, Statement claim, boolean alike) {
        Standing told = claim.is(Kind.GOVERNOR) ? claim.matter() : settled(claim, alike);
        boolean itself = alike && !claim.is(Kind.GOVERNOR)
                || passage.standing().hold() != Hold.ACTUAL && told.hold() != Hold.ACTUAL;
        Standing held = itself ? passage.standing() : passage.matter();
        if (alike && isAct(passage, claim)) {
            return Verdict.BEYOND;
        }
        if (told.denied() && passage.aside() && !alike) {
            return Verdict.NEITHER;
        }
        boolean toCome = held.hold() != Hold.ACTUAL && !held.denied() && !passage.aside();
        if (told.denied() && told.hold() == Hold.ACTUAL && toCome && !claim.opposite()) {
            return isRefused(claim) ? Verdict.BEYOND : Verdict.BORNE;
        }
        boolean sides = alike && passage.opposite() != claim.opposite();
        boolean same = (held.denied() != sides) == told.denied();
        if (isSameTense(passage, claim, held, told)) {
            return Verdict.BORNE;
        }
        if (claim.is(Kind.SAYING)) {
            return passage.infinite() ? Verdict.NEITHER : same || claim.denying() ? Verdict.BORNE : Verdict.BEYOND;
        }
        boolean firm = isAsFirm(held, told);
        boolean open = contested && told.denied() && !held.denied();
        boolean aim = claim.infinite() && told.hold() != Hold.ACTUAL && !firm;
        if (open || aim || passage.is(Kind.NOUN) && held.hold() == Hold.FIRM && !(alike && !sides && isDone(claim))) {
            return Verdict.NEITHER;
        }
        if (!firm) {
            return Verdict.BEYOND;
        }
        boolean bothOpen = told.hold().compareTo(Hold.MEANT) < 0 && held.hold().compareTo(Hold.MEANT) < 0;
        return same || bothOpen ? Verdict.BORNE : ofOtherSide(passage, claim, held, told, alike);
    }

    /** "Has felled" of "ordered the felling". */
    private boolean isDone(Statement claim) {
        return claim.is(Kind.EVENT)
                && !claim.present()
                && claim.standing().isTold()
                && !claim.modifier()
                && !claim.aside()
                && !GIVE.equals(claim.stem())
                && !terms.get(claim.first()).is("having");
    }

    /** "He asked for it" where the passage has "he may ask". */
    private static boolean isAct(Statement passage, Statement claim) {
        return !passage.is(Kind.NOUN)
                && claim.is(Kind.GOVERNOR)
                && claim.standing().isTold()
                && passage.standing().hold() != Hold.ACTUAL
                && !passage.standing().denied();
    }

    private static boolean isSameTense(Statement passage, Statement claim, Standing held, Standing told) {
        boolean states = claim.is(Kind.STATE) && passage.is(Kind.STATE) && held.hold() == Hold.ACTUAL;
        return claim.present()
                && passage.present()
                && held.denied() == told.denied()
                && (held.hold() == Hold.FIRM || states);
    }

    /** What a sentence affirms and a passage denies, or the other way round. */
    private Verdict ofOtherSide(Statement passage, Statement claim, Standing held, Standing told, boolean alike) {
        boolean sides = alike && passage.opposite() != claim.opposite();
        boolean weaker = told.hold() != Hold.ACTUAL && (sides || held.hold() == Hold.ACTUAL);
        if (weaker) {
            return Verdict.NEITHER;
        }
        if (claim.ranked() || passage.ranked() || sides && (held.denied() || told.denied())) {
            return Verdict.BORNE;
        }
        if (alike) {
            return claim.denying() && !told.denied() ? Verdict.NEITHER : Verdict.BEYOND;
        }
        boolean flat = held.denied() ? !negative : !passage.negative();
        long close = claim.around().stream()
                .filter(word -> !word.equals(claim.key()) && passage.around().contains(word))
                .mapToInt(word -> Character.isDigit(word.charAt(0)) ? 2 : 1)
                .sum();
        return flat && close >= 3 && !claim.opposite() && !passage.opposite() ? Verdict.BEYOND : Verdict.NEITHER;
    }

    /** "Refused to go", "decided not to go", "will no longer go" deny for good what is only planned; "has not gone" does not. */
    private boolean isRefused(Statement claim) {
        for (int i = claim.first() - 1; i >= Math.max(0, claim.first() - 4); i--) {
            if (!terms.get(i).isWord()) {
                return false;
            }
            boolean not = terms.get(i).is("not")
                    && claim.infinite()
                    && i > 0
                    && !VerbKind.BE.contains(terms.get(i - 1).lower());
            if (not || REFUSING.contains(Verbs.stem(terms.get(i).lower()))) {
                return true;
            }
        }
        boolean never = terms.subList(claim.first(), claim.last()).stream().anyMatch(term -> term.is("never"));
        return never
                || claim.first() + 1 < claim.last()
                        && terms.get(claim.first() + 1).is("no");
    }

    /**
     * What is scheduled is told in the present; "agreed to" and "voted to" tell no more than that it is settled, and "can"
     * that it is possible.
     */
    private Standing settled(Statement claim, boolean alike) {
        if (terms.get(claim.first()).is("can") && !claim.standing().denied()) {
            return claim.standing().atMost(Hold.OPEN);
        }
        boolean firm = !alike
                && Governors.of(terms, claim.last()).filter(Effect.FIRM::equals).isPresent();
        boolean noun =
                claim.is(Kind.NOUN) && claims.stream().anyMatch(c -> c.key().equals("=announce"));
        boolean scheduled = claim.present() && isScheduled(claim);
        return firm || scheduled || noun ? claim.standing().atMost(Hold.FIRM) : claim.standing();
    }

    /** "The train leaves on Monday"; "takes" may be as well what it does every day. */
    private boolean isScheduled(Statement claim) {
        String stem = Verbs.stem(terms.get(claim.last()).lower());
        return claim.first() == claim.last()
                && VerbKind.isScheduled(stem)
                && (Dated.isIn(terms) || !stem.equals("tak"));
    }

    private static boolean isAsFirm(Standing held, Standing told) {
        return new Standing(held.hold(), told.denied(), held.conditional()).bearsOut(told);
    }
}
