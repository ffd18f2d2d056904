package org.vouch.language;

import java.util.List;
import java.util.Set;

/** Tells by the words around a verb whether it tells an event at all: "lay ahead", "found that", "goes in May". */
final class VerbPhrase {
    /** How far behind a verb its particle may stand: "left its day open". */
    private static final int NEAR = 5;

    private static final Set<String> FINDING = WordList.of("find show learn hear prov discover realis notic");

    private static final Set<String> STAYING = WordList.of("li stand remain leav be");

    private final List<Term> terms;

    VerbPhrase(List<Term> terms) {
        this.terms = terms;
    }

    /** "Kim goes to China in May": what is arranged may stand in the present. */
    boolean isScheduled(EventVerbs.Told verb) {
        boolean past =
                terms.get(verb.first()).is("was") || terms.get(verb.first()).is("were");
        return !isNow(verb) && !past && VerbKind.isScheduled(verb.stem());
    }

    boolean isNow(EventVerbs.Told verb) {
        return verb.first() > 0 && terms.get(verb.first() - 1).isAny("already", "now");
    }

    /** "Lay ahead", "was left open", "ruled out". */
    boolean isAhead(EventVerbs.Told verb) {
        return verb.stem().equals("rul") && isAfter(verb, "out")
                || STAYING.contains(verb.stem()) && (isAfter(verb, "ahead") || isAfter(verb, "open"));
    }

    /** "Found that", "showed that". */
    boolean isFinding(EventVerbs.Told verb) {
        int next = verb.last() + 1;
        return next < terms.size() && terms.get(next).is("that") && FINDING.contains(verb.stem());
    }

    /** "Set out for Beijing", "set foot in it". */
    boolean isSettingOut(EventVerbs.Told verb) {
        return verb.stem().equals("set") && (isAfter(verb, "out") || isAfter(verb, "off") || isAfter(verb, "foot"));
    }

    /** "Put the crop at 5 million tonnes". */
    boolean isPutAt(EventVerbs.Told verb) {
        for (int i = verb.last() + 1;
                verb.stem().equals("put") && i < Math.min(terms.size(), verb.last() + 2 * NEAR);
                i++) {
            if (terms.get(i).is("at")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfter(EventVerbs.Told verb, String word) {
        for (int i = verb.last() + 1; i < Math.min(terms.size(), verb.last() + NEAR); i++) {
            if (terms.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isPassive(EventVerbs.Told verb) {
        String auxiliary = terms.get(verb.first()).lower();
        return verb.first() < verb.last() && WordList.isAny(auxiliary, "was", "were", "been");
    }
}
