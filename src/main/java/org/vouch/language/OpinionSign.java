package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a verb by which an article tells what somebody expects, hopes or thinks: "lawyers expect", "she hopes". */
final class OpinionSign {
    private static final Set<String> VERBS =
            WordList.stems("expect hope think believe consider regard reckon doubt fear suspect predict");

    private static final Set<String> PRONOUNS = WordList.of("he she they who");

    private OpinionSign() {}

    static Optional<String> in(List<Term> terms) {
        for (int i = 1; i < terms.size(); i++) {
            if (isAt(terms, i)) {
                return Optional.of(terms.get(i).lower());
            }
        }
        return Optional.empty();
    }

    /** Returns whether such a verb stands there behind a name, a noun for somebody, or a pronoun. */
    static boolean isAt(List<Term> terms, int i) {
        Term verb = terms.get(i);
        if (i == 0 || !verb.isWord() || verb.isCapitalised() || !VERBS.contains(Verbs.stem(verb.lower()))) {
            return false;
        }
        String word = verb.lower();
        Term before = terms.get(i - 1);
        boolean noun = before.isWord()
                && (before.isCapitalised() && !FunctionWords.ALL.contains(before.lower())
                        || PersonNouns.isSomebody(before.lower()));
        return !word.endsWith("ing") && (noun || PRONOUNS.contains(before.lower())) && !isInserted(terms, i);
    }

    /** "Under a draft, which he hopes to sign in April, 41 would be returned": what follows is not what he hopes. */
    private static boolean isInserted(List<Term> terms, int i) {
        boolean relative = i > 1 && terms.get(i - 2).isAny("which", "that", "whom", "where");
        for (int k = i + 1; relative && k < terms.size() && !terms.get(k).is("."); k++) {
            if (terms.get(k).is(",")) {
                return true;
            }
        }
        return false;
    }
}
