package org.vouch.language;

import java.util.Set;

/**
 * Tells nouns that a number behind them names from nouns with a count of other things behind them: what follows "section 9"
 * is a verb or part of the name ("section 9 allows", "flight 12 passengers"), though it looks like a plural; in "in the room
 * 12 people slept" people are counted.
 */
record NumberLabels(Lexemes lexemes) {
    /** Nouns alone: no form of a verb is written so. */
    private static final Set<String> NOUNS = WordList.of(
            "section article clause chapter paragraph para room route platform flight unit footnote appendix annex"
                    + " protocol highway exhibit verse psalm resolution item volume channel rule act no");

    /** These are verbs too ("to block 20 roads"), and names with a capital letter, or before a verb. */
    private static final Set<String> ALSO_VERBS =
            WordList.of("line number block phase page gate grade level issue version table figure lot tier");

    private static final Set<String> NO_NAMES = WordList.of(
            "a an the this that his her its their my our your each every any no another either neither per one"
                    + " same other own such");

    /** Returns whether the noun at one place makes a name of the number at the other, whatever stands behind it. */
    boolean isNamed(int label, int number) {
        Lexeme noun = lexemes.at(label);
        boolean alone = noun.isIn(NOUNS);
        boolean counted = Units.measure(lexemes, number + 1).isPresent() || lexemes.isAny(number + 1, "people", "%");
        if (counted || !alone && !noun.isIn(ALSO_VERBS)) {
            return false;
        }
        boolean start = lexemes.startsSentence(label);
        boolean verb = isVerb(lexemes.at(number + 1));
        boolean that = verb && lexemes.is(label - 1, "that");
        boolean behind = that || start || isBehindSmallWord(label);
        return noun.isCapitalised() && !start || behind && (alone || verb);
    }

    /** "Under section 9", "and section 9"; not "in the section", nor "in a small section". */
    private boolean isBehindSmallWord(int i) {
        return lexemes.isIn(i - 1, FunctionWords.ALL) && !lexemes.isIn(i - 1, NO_NAMES) && !lexemes.is(i - 1, "to");
    }

    /** "Remains", "allows", "expires". */
    private static boolean isVerb(Lexeme word) {
        return word.is("lets") || word.lower().endsWith("s") && OrdinaryWords.isVerbStem(Verbs.stem(word.lower()));
    }
}
