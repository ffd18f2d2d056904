package org.vouch.language;

import java.util.List;
import java.util.Set;

/**
 * Words that hold back what stands behind them without an infinitive: "has promised 3 million", "wants the house
 * rebuilt", "must pay", "on condition that".
 */
final class Holding {
    private static final Set<String> VERBS = WordList.of("""
            must promise promises promised pledge pledges pledged want wants wanted need needs hope hopes hoped hoping
            propose proposes proposed threaten threatens threatened consider considers considering demands
            entitled obliged obliges oblige requested fears forecasts forecast ordered
            depends depend depended hinges hinge hinged hangs hung rests
            """);

    private static final Set<String> DETERMINERS =
            WordList.of("the a an this that its his her their our no any some of");

    private Holding() {}

    static boolean isAt(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        if (Reserve.at(terms, i).isPresent()) {
            return true;
        }
        if (word.equals("condition")) {
            return is(terms, i - 1, "on");
        }
        if ((word.equals("has") || word.equals("have") || word.equals("had")) && is(terms, i + 1, "to")) {
            return true;
        }
        if (WordList.isAny(word, "asked", "asks", "called", "calls", "applied", "applies", "pressed")
                && is(terms, i + 1, "for")) {
            return true;
        }
        boolean proposal = word.equals("suggested")
                || word.equals("suggests")
                || word.equals("considered")
                || word.equals("considering");
        if (proposal && i + 1 < terms.size() && terms.get(i + 1).lower().endsWith("ing")) {
            return true;
        }
        if (WordList.isAny(word, "built", "designed", "made", "meant") && is(terms, i + 1, "to")) {
            return true;
        }
        boolean noun = is(terms, i - 1, "to")
                || i > 0
                        && (DETERMINERS.contains(terms.get(i - 1).lower())
                                || terms.get(i - 1).isPossessive());
        return VERBS.contains(word) && !noun && !terms.get(i).isCapitalised();
    }

    private static boolean is(List<Term> terms, int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }
}
