package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    static HeldPassages of(List<String> reserved, List<String> asserted) {
        List<String> all = Stream.concat(reserved.stream(), asserted.stream()).toList();
        boolean denying = reserved.stream().map(Terms::of).anyMatch(HeldPassages::isDenying);
        boolean scheduled = !reserved.isEmpty() && all.stream().noneMatch(ToldAsDone::holdsBack);
        return new HeldPassages(
                PassageVerbs.of(all),
                PassageMatter.of(reserved, asserted),
                !asserted.isEmpty(),
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
