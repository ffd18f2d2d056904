package org.vouch.language;

import java.util.List;

/** The form of headlines that announce: "Kim Jong-un to visit Moscow in May". */
final class Announcement {
    private Announcement() {}

    static boolean isPlan(List<Term> terms) {
        for (int i = 1; i + 1 < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.is("to") && terms.get(i - 1).isCapitalised() && OrdinaryWords.isVerb(terms.get(i + 1).lower())) {
                return true;
            }
            boolean heading = term.isCapitalised()
                    || term.isPossessive()
                    || term.is("and")
                    || SpeechVerbs.isSaying(Verbs.stem(term.lower())) && term.lower().endsWith("s");
            if (!heading) {
                return false;
            }
        }
        return false;
    }
}
