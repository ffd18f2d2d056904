package org.vouch.language;

import java.util.List;
import java.util.Set;

/**
 * The passages of a sentence of which some hold back what they say.
 *
 * @param mixed whether some are told throughout, {@code asserted} whether all are recorded so
 * @param denying whether one that holds back denies something too, so that a denial is no escape
 * @param scheduled whether those that hold back show it by nothing but their record
 */
record HeldPassages(
        PassageVerbs verbs, PassageMatter matter, boolean mixed, boolean asserted, boolean denying, boolean scheduled) {
    static final Set<String> NEGATIONS = WordList.of(
            "no not never none nobody nothing neither nor without hardly cannot didn't wasn't weren't hasn't hadn't haven't yet"
                    + " nowhere little few whether if unless");

    static HeldPassages of(List<PassageText> passages) {
        List<PassageText> reserved =
                passages.stream().filter(PassageText::isReserved).toList();
        boolean denying = reserved.stream().anyMatch(passage -> isDenying(passage.terms()));
        boolean scheduled =
                !reserved.isEmpty() && passages.stream().noneMatch(passage -> ToldAsDone.holdsBack(passage.terms()));
        return new HeldPassages(
                PassageVerbs.of(passages),
                PassageMatter.of(passages),
                reserved.size() < passages.size(),
                reserved.isEmpty(),
                denying,
                scheduled);
    }

    /** "Has yet to" denies what the sentence may deny too. */
    private static boolean isDenying(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            boolean yetTo = terms.get(i).is("yet")
                    && i + 1 < terms.size()
                    && terms.get(i + 1).is("to");
            if (!yetTo && NEGATIONS.contains(terms.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    boolean isForeseen(String stem) {
        boolean held = !SpeechVerbs.isOfWords(stem) && matter.isHeldOnly(Content.key(stem));
        return !verbs.told().contains(stem) && (verbs.foreseen().contains(stem) || held);
    }
}
