package org.vouch.language;

import java.util.List;
import java.util.Set;

/** An amount by which a passage limits what it says of all, none or the first, and a sentence does not. */
final class AmountLimit {
    /** So far behind the word the amount stands, in terms. */
    private static final int NEAR = 8;

    private static final Set<String> PERIOD = WordList.of("year month week day decade century");

    private AmountLimit() {}

    /** "Every slope above 8 percent", "a race of more than a week", where the sentence has no such amount. */
    static boolean isDropped(List<Term> passage, int i, List<Term> sentence) {
        for (int k = i + 1; k + 2 < Math.min(passage.size(), i + NEAR); k++) {
            if (!passage.get(k).isWord()) {
                return false;
            }
            boolean than =
                    passage.get(k).is("than") && passage.get(k - 1).lower().matches("more|less|fewer|\\w+er");
            boolean over = than || passage.get(k).isAny("over", "above", "under", "below", "exceeding");
            Term amount = passage.get(k + 1);
            boolean period = amount.isAny("a", "one")
                    && PERIOD.contains(passage.get(k + 2).lower());
            if (over && (period || isNumber(amount))) {
                String counted = period ? passage.get(k + 2).lower() : amount.lower();
                return sentence.stream().noneMatch(term -> isSame(term.lower(), counted) || isBound(term));
            }
        }
        return false;
    }

    private static boolean isBound(Term term) {
        return term.isAny("than", "over", "above", "under", "below", "beyond", "exceeding", "least", "past");
    }

    private static boolean isNumber(Term term) {
        return Character.isDigit(term.lower().charAt(0)) || NumberWords.SMALL.containsKey(term.lower());
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || written(one).equals(written(other));
    }

    private static String written(String number) {
        Integer small = NumberWords.SMALL.get(number);
        return small == null ? number : small.toString();
    }
}
