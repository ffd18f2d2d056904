package org.vouch.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a capital letter is owed to the place: a sentence, a quotation, a bracket, what follows a colon or a bullet. */
public final class Openings {
    private static final String STOPS = ".!?\u2026:;";
    private static final String OPENING = "\"\u201C\u201E\u00AB\u2018\u2039([{*\u2022#|>";
    private static final String DASHES = "-\u2013\u2014";

    private static final Set<String> ABBREVIATED = WordList.of("""
            mr mrs ms dr prof st gen lt col maj capt sgt sen rep gov rev hon adm cmdr jr sr mt ft no messrs u.s u.n u.k inc ltd corp co approx ca
            """);

    private Openings() {}

    /**
     * Returns whether words begin with a small word that has a capital letter: then they begin a sentence, whatever stands
     * before them, a headline perhaps, which has no full stop.
     */
    public static boolean isOfSentence(String words) {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        String lower = first.toLowerCase(Locale.ROOT);
        return !first.equals(lower)
                && !first.equals("I")
                && (FunctionWords.ALL.contains(lower) || NumberWords.SMALL.containsKey(lower));
    }

    /** Returns whether the word at this place of the terms has a capital letter for the place alone. */
    static boolean isAt(String text, List<Term> terms, int i) {
        if (i == 0) {
            return true;
        }
        Term before = terms.get(i - 1);
        if (before.isWord() || before.isPossessive()) {
            return false;
        }
        char mark = before.text().charAt(0);
        if (mark == '.') {
            return !isAbbreviated(terms, i - 1) || before.end() == terms.get(i).start();
        }
        if (DASHES.indexOf(mark) >= 0) {
            return i == 1;
        }
        boolean joined = before.end() == terms.get(i).start();
        if (mark == '\'' || mark == '\u2019') {
            return joined && (before.start() == 0 || !Character.isLetterOrDigit(text.charAt(before.start() - 1)));
        }
        if (before.isDoubleQuote() && !joined) {
            return i > 1 && STOPS.indexOf(terms.get(i - 2).text().charAt(0)) >= 0;
        }
        return STOPS.indexOf(mark) >= 0 && mark != ';' || OPENING.indexOf(mark) >= 0;
    }

    /** Returns whether the full stop belongs to an initial or to a title cut short. */
    static boolean isAbbreviated(List<Term> terms, int stop) {
        if (stop == 0 || terms.get(stop - 1).end() != terms.get(stop).start()) {
            return false;
        }
        String word = terms.get(stop - 1).lower();
        return word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i")
                || ABBREVIATED.contains(word);
    }
}
