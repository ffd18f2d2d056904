package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a text as terms: words with the hyphens, apostrophes and full stops inside them ({@code Jong-un},
 * {@code won't}, {@code U.S.}), and every other visible character alone.
 */
final class Terms {
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String APOSTROPHES = "'\u2019";

    /** What the month of May is in small letters; no text has such a word. */
    static final String MAY = "month-of-may";

    private final String text;
    private final List<Term> terms = new ArrayList<>();

    private static final Set<String> BEFORE_NEARLY =
            WordList.of("has have had is are was were be been will would since now");

    private Terms(String text) {
        this.text = text;
    }

    static List<Term> of(String text) {
        Terms scanner = new Terms(text);
        for (int i = 0; i < text.length(); ) {
            i = scanner.next(i);
        }
        return scanner.terms;
    }

    /** Returns the words as they are written, with one space between each two terms. */
    static String joined(List<Term> terms) {
        return terms.stream().map(Term::text).collect(Collectors.joining(" "));
    }

    /**
     * Returns the terms of a text, but the month of May, where it may be taken for the verb, as {@link #MAY}, and both words
     * of "has all but stopped" as "nearly".
     */
    static List<Term> ofProse(String text) {
        List<Term> terms = of(text);
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).text().equals("May") && isMonth(terms, i)) {
                terms.set(i, terms.get(i).meaning(MAY));
            }
            if (i > 1
                    && terms.get(i).is("but")
                    && terms.get(i - 1).is("all")
                    && BEFORE_NEARLY.contains(terms.get(i - 2).lower())) {
                terms.set(i - 1, terms.get(i - 1).meaning("nearly"));
                terms.set(i, terms.get(i).meaning("nearly"));
            }
        }
        return terms;
    }

    /** "On 9 May it", "May 9", "in May"; not "May he come?", and in a headline not "Kim May Visit Moscow". */
    private static boolean isMonth(List<Term> terms, int i) {
        boolean number = i + 1 < terms.size() && terms.get(i + 1).isNumber();
        boolean headline = i + 1 < terms.size()
                && terms.get(i + 1).isCapitalised()
                && OrdinaryWords.isVerb(terms.get(i + 1).lower());
        return number || i > 0 && terms.get(i - 1).isWord() && !headline;
    }

    private int next(int start) {
        int codePoint = text.codePointAt(start);
        int after = start + Character.charCount(codePoint);
        if (isWordPart(codePoint)) {
            int end = wordEnd(after);
            addWord(start, end);
            return end;
        }
        if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
            terms.add(Term.of(text, start, after, false));
        }
        return after;
    }

    private void addWord(int start, int end) {
        if (end - start > 2 && isApostrophe(end - 2) && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
            terms.add(Term.of(text, start, end - 2, true));
            terms.add(Term.of(text, end - 2, end, false));
        } else {
            terms.add(Term.of(text, start, end, true));
        }
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (isWordPart(codePoint)) {
                i += Character.charCount(codePoint);
            } else if (joins(i, codePoint)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean joins(int i, int codePoint) {
        boolean between = i + 1 < text.length() && isWordPart(text.codePointAt(i + 1));
        if (HYPHENS.indexOf(codePoint) >= 0 || APOSTROPHES.indexOf(codePoint) >= 0) {
            return between;
        }
        if ((codePoint == '.' || codePoint == ',') && between) {
            return isDigit(i - 1) && isDigit(i + 1) || codePoint == '.' && isLoneLetter(i - 1);
        }
        return codePoint == '.' && isLoneLetter(i - 1) && i >= 2 && text.charAt(i - 2) == '.';
    }

    private boolean isDigit(int i) {
        return Character.isDigit(text.charAt(i));
    }

    /** Returns whether a single capital letter stands here, as in {@code U.S.}. */
    private boolean isLoneLetter(int i) {
        return Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private boolean isApostrophe(int i) {
        return APOSTROPHES.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint >= 0x300 && Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Returns the index of the first term that begins at an offset of the text or behind it. */
    static int indexAt(List<Term> terms, int offset) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (terms.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
