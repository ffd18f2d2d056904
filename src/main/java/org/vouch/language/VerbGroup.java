package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The auxiliaries before a verb: "would not have been" before "opened".
 *
 * @param first the first term of the group, the verb itself where nothing stands before it
 * @param head the modal verb, "to" or a form of "do" that it begins with, in small letters
 * @param denied whether "not", "never" or "neither" stands in it
 */
record VerbGroup(int first, Optional<String> head, boolean denied) {
    static final Set<String> POSSIBLE = WordList.of("may might could can mightn't");

    private static final Set<String> MODALS = WordList.of(
            "will would shall should may might could can must ought won't wouldn't couldn't can't cannot shouldn't mightn't"
                    + " mustn't 'll");

    private static final Set<String> DO = WordList.of("do does did don't doesn't didn't");

    private static final Set<String> AUXILIARIES = WordList.of(
            "be been being is are am was were has have had having isn't aren't wasn't weren't hasn't haven't hadn't get got");

    /** "Nearly closed" did not close. */
    private static final Set<String> ALMOST = WordList.of("nearly almost");

    /** "Nearly doubled" says how much. */
    private static final Set<String> MULTIPLYING = WordList.stems("double treble triple quadruple halve");

    private static final int LONGEST = 8;

    static VerbGroup before(List<Term> terms, int verb, int from) {
        boolean denied = false;
        int first = verb;
        for (int i = verb - 1; i >= Math.max(from, verb - LONGEST); i--) {
            String word = terms.get(i).lower();
            boolean head = MODALS.contains(word) || DO.contains(word) || word.equals("to");
            if (word.equals("day")
                    && i > from + 1
                    && terms.get(i - 1).is("this")
                    && terms.get(i - 2).is("to")) {
                i -= 2;
                continue;
            }
            boolean adverb = EventVerbs.isAdverb(word) || word.endsWith("likely") || word.equals("neither");
            if (!head && !AUXILIARIES.contains(word) && !adverb) {
                break;
            }
            denied |= WordList.isAny(word, "not", "never", "neither") || word.endsWith("n't") || word.equals("cannot");
            denied |= ALMOST.contains(word)
                    && !MULTIPLYING.contains(Verbs.stem(terms.get(verb).lower()));
            first = adverb ? first : i;
            if (head) {
                return new VerbGroup(i, Optional.of(word), denied || isDeniedAt(terms, i - 1));
            }
        }
        return new VerbGroup(first, Optional.empty(), denied);
    }

    private static boolean isDeniedAt(List<Term> terms, int i) {
        return i >= 0 && (terms.get(i).is("not") || terms.get(i).is("never"));
    }

    boolean isInfinitive() {
        return head.filter("to"::equals).isPresent();
    }

    boolean isModal() {
        return head.filter(MODALS::contains).isPresent();
    }

    boolean isPossible() {
        return head.filter(POSSIBLE::contains).isPresent();
    }

    /** "Could not agree", "cannot be told". */
    boolean isUnable() {
        return denied && head.filter(word -> word.startsWith("c")).isPresent();
    }
}
