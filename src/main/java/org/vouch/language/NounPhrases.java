package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the plain nouns of a text that an article or a pronoun begins: "the ministry", "its elder sister". */
final class NounPhrases {
    private static final Set<String> BEGINNINGS = WordList.of("the a an his her its their this that these those");

    /** So many words may stand behind the article. */
    private static final int LONGEST = 3;

    private NounPhrases() {}

    /** Returns each as a name, whose words are without the article and in small letters. */
    static List<Name> in(String text, List<Term> terms) {
        List<Name> phrases = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (BEGINNINGS.contains(terms.get(i).lower())) {
                int end = i + 1;
                while (end < Math.min(terms.size(), i + 1 + LONGEST) && isOfPhrase(terms, end)) {
                    end++;
                }
                if (end > i + 1 && isWhole(terms, i + 1, end)) {
                    int start = terms.get(i + 1).start();
                    int last = terms.get(end - 1).end();
                    phrases.add(new Name(
                            terms.get(i).start(),
                            last,
                            text.substring(start, last).toLowerCase(Locale.ROOT)));
                }
            }
        }
        return phrases;
    }

    private static boolean isOfPhrase(List<Term> terms, int i) {
        Term term = terms.get(i);
        boolean noun = term.isWord()
                && !term.isNumber()
                && !FunctionWords.ALL.contains(term.lower())
                && !NumberWords.SMALL.containsKey(term.lower());
        boolean verb = EventVerbs.isFinite(term.lower())
                || EventVerbs.isPast(term)
                        && i + 1 < terms.size()
                        && !terms.get(i + 1).isWord()
                || EventVerbs.isPast(term) && isBehindVerb(terms, i + 1);
        return noun && !verb;
    }

    /** What stands behind a verb is no noun of its own: an article, a name, a preposition. */
    private static boolean isBehindVerb(List<Term> terms, int i) {
        return i >= terms.size()
                || BEGINNINGS.contains(terms.get(i).lower())
                || FunctionWords.ALL.contains(terms.get(i).lower())
                || terms.get(i).isCapitalised()
                || terms.get(i).isNumber();
    }

    /** A name in it, or what it owns, is another matter. */
    private static boolean isWhole(List<Term> terms, int from, int to) {
        boolean owns = to < terms.size()
                && (terms.get(to).isPossessive() || terms.get(to).isAny("'", "\u2019", "-"));
        return !owns && terms.subList(from, to).stream().noneMatch(Term::isCapitalised);
    }
}
