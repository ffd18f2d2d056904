package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the ways in which a sentence names whose word it gives without a verb of saying: "by her count", "holds that". */
final class OwnAttribution {
    private static final Set<String> NOUNS = WordList.of("""
            account evidence count view opinion words estimate reckoning judgement judgment figures belief version admission
            eyes survey study report statement experience telling testimony
            """);

    private static final Set<String> VERBS =
            WordList.of("""
                    put hold reckon expect foresee fear judge speak want hope think believe promise demand accuse ask count see
                    find recall admit concede explain blame warn doubt claim suspect estimate predict consider
                    reject propose suggest oppose
                    """).stream().map(Verbs::stem).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NO_VERB = WordList.of(
            "the a an any no its his her their this that of to first new be been being is are was were as has have had in on by for with not than"
                    + " would will could may might should can must");

    private static final int REACH = 6;

    private OwnAttribution() {}

    /** Returns whether one stands at this place. */
    static boolean isAt(List<Term> terms, int i) {
        return terms.get(i).is("afraid") || isPhrase(terms, i) || isVerb(terms, i);
    }

    /** "By his own evidence", "in Mrs Farthing's opinion". */
    private static boolean isPhrase(List<Term> terms, int i) {
        if (!Set.of("by", "in", "on", "to", "from").contains(terms.get(i).lower())) {
            return false;
        }
        for (int k = i + 2; k < Math.min(terms.size(), i + REACH); k++) {
            boolean owned = terms.get(k - 1).isPossessive()
                    || Set.of("own", "his", "her", "their", "its", "'")
                            .contains(terms.get(k - 1).lower())
                    || k + 1 < terms.size() && terms.get(k + 1).is("of");
            if (owned && NOUNS.contains(terms.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        boolean finite = word.endsWith("s") || EventVerbs.isPast(terms.get(i)) || OrdinaryWords.isVerb(word);
        if (i == 0
                || !finite
                || !VERBS.contains(Verbs.stem(word))
                || terms.get(i).isCapitalised()) {
            return false;
        }
        Term before = terms.get(EventVerbs.beforeAdverbs(terms, i, 0) < 0 ? 0 : EventVerbs.beforeAdverbs(terms, i, 0));
        return !before.isPossessive() && !before.isNumber() && !NO_VERB.contains(before.lower());
    }
}
