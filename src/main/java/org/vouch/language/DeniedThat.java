package org.vouch.language;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text says that somebody denies: "denies that the ship was overloaded", "denied a report in the daily that her client
 * had asked for it", "rejected the view that the case was political". None of it is told.
 */
final class DeniedThat {
    private static final Set<String> DENYING =
            WordList.of("deny denies denied denying dispute disputes disputed disputing"
                    + " reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted contest contests"
                    + " contested contradict contradicts contradicted denial denials");

    private static final Set<String> UNTRUE =
            WordList.of("untrue false wrong incorrect unfounded baseless invented groundless fictitious");

    private static final Set<String> CLAUSE_ENDS = WordList.of(". ; : ? !");
    private static final Set<String> CONTRARIES = WordList.of("but while whereas although though");

    /** So many terms may stand between the verb and "that". */
    private static final int OBJECT = 12;

    /** So many terms behind "that" are denied at the most. */
    private static final int LONGEST = 40;

    private DeniedThat() {}

    /** Returns whether somebody denies what stands at a term, and some passage has something denied too. */
    static boolean isInBoth(List<Term> terms, int place, Stream<List<Term>> passages) {
        return in(terms).get(place) && passages.anyMatch(passage -> !in(passage).isEmpty());
    }

    /** Returns the terms of a text that somebody denies, by their numbers. */
    static BitSet in(List<Term> terms) {
        BitSet denied = untrue(terms);
        setPassive(terms, denied);
        for (int i = 0; i + 1 < terms.size(); i++) {
            if (DENYING.contains(terms.get(i).lower()) && !isNegated(terms, i)) {
                int that = that(terms, i);
                if (that > 0) {
                    denied.set(that + 1, end(terms, that + 1));
                }
            }
        }
        return denied;
    }

    /** "That he had seen it was denied by him". */
    private static void setPassive(List<Term> terms, BitSet denied) {
        if (terms.isEmpty() || !terms.get(0).is("that")) {
            return;
        }
        for (int i = 1; i + 1 < Math.min(terms.size(), LONGEST); i++) {
            if (VerbKind.BE.contains(terms.get(i).lower())
                    && terms.get(i + 1).isAny("denied", "disputed", "rejected")) {
                denied.set(1, i);
                return;
            }
        }
    }

    /** "Reports that the bank has cancelled its loan are untrue". */
    static BitSet untrue(List<Term> terms) {
        BitSet untrue = new BitSet(terms.size());
        for (int i = 2; i < terms.size(); i++) {
            boolean told = UNTRUE.contains(terms.get(i).lower())
                    && VerbKind.BE.contains(terms.get(i - 1).lower());
            for (int k = i - 2; told && k > Math.max(0, i - LONGEST); k--) {
                if (terms.get(k).is("that") && Framing.isNoun(terms.get(k - 1).lower())) {
                    untrue.set(k + 1, i - 1);
                    break;
                }
            }
        }
        return untrue;
    }

    private static boolean isNegated(List<Term> terms, int verb) {
        return IntStream.range(Math.max(0, verb - 3), verb)
                .anyMatch(i -> terms.get(i).isAny("not", "never", "cannot")
                        || terms.get(i).lower().endsWith("n't"));
    }

    private static int that(List<Term> terms, int verb) {
        for (int i = verb + 1; i < Math.min(terms.size(), verb + OBJECT); i++) {
            if (terms.get(i).is("that")) {
                return i;
            }
            if (CLAUSE_ENDS.contains(terms.get(i).text()) || terms.get(i).is("and")) {
                return -1;
            }
        }
        return -1;
    }

    private static int end(List<Term> terms, int from) {
        int most = Math.min(terms.size(), from + LONGEST);
        for (int i = from; i < most; i++) {
            Term term = terms.get(i);
            boolean told = term.is("and")
                    && i + 1 < most
                    && EventVerbs.isPast(terms.get(i + 1))
                    && SpeechVerbs.isSaying(Verbs.stem(terms.get(i + 1).lower()));
            if (CLAUSE_ENDS.contains(term.text()) || CONTRARIES.contains(term.lower()) || told) {
                return i;
            }
        }
        return most;
    }
}
