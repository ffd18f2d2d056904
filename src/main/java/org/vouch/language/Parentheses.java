package org.vouch.language;

import java.util.ArrayList;
import java.util.List;

/** Takes out of a text who says it, where that stands between commas within what is said. */
final class Parentheses {
    private static final int LONGEST_RELATIVE = 30;

    private Parentheses() {}

    /** "Weeks, she said, may pass": who says it may stand within what is said. */
    static List<Term> withoutSpeech(List<Term> terms) {
        List<Term> kept = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            int end = terms.get(i).is(",") ? endOfSpeech(terms, i) : -1;
            if (end < 0) {
                kept.add(terms.get(i));
            } else {
                boolean within = i > 0
                        && (EventVerbs.isFinite(terms.get(i - 1).lower())
                                || terms.get(i - 1).is("that"));
                if (!within) {
                    kept.add(terms.get(i));
                }
                i = end;
            }
        }
        return kept;
    }

    /**
     * "The meeting, which he thinks the dam will dominate, opened": without what a relative clause puts between a subject and
     * its verb. The same terms where no such clause stands there.
     */
    static List<Term> withoutRelatives(List<Term> terms) {
        List<Term> kept = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            int end = terms.get(i).is(",") ? endOfRelative(terms, i) : -1;
            if (end < 0) {
                kept.add(terms.get(i));
            } else {
                i = end;
            }
        }
        return kept.size() == terms.size() ? terms : kept;
    }

    private static int endOfRelative(List<Term> terms, int from) {
        boolean opens = from + 1 < terms.size() && terms.get(from + 1).isAny("which", "who", "whose", "whom", "where");
        for (int i = from + 2; opens && i + 1 < Math.min(terms.size(), from + LONGEST_RELATIVE); i++) {
            if (terms.get(i).is(",")) {
                Term next = terms.get(i + 1);
                return EventVerbs.isFinite(next.lower()) || EventVerbs.isPast(next) ? i : -1;
            }
            if (!terms.get(i).isWord() && !terms.get(i).isPossessive()) {
                return -1;
            }
        }
        return -1;
    }

    /** What stands between quotation marks is held against the article itself. */
    static List<Term> withoutQuotations(List<Term> terms) {
        List<Term> kept = new ArrayList<>();
        boolean quoted = false;
        for (Term term : terms) {
            if (term.isDoubleQuote()) {
                quoted = !quoted;
            } else if (!quoted) {
                kept.add(term);
            }
        }
        return kept;
    }

    private static int endOfSpeech(List<Term> terms, int from) {
        boolean says = false;
        for (int i = from + 1; i < Math.min(terms.size(), from + 7); i++) {
            if (terms.get(i).is(",")) {
                return says && i > from + 1 ? i : -1;
            }
            if (!terms.get(i).isWord() || terms.get(i).isAny("which", "who", "and", "but", "that")) {
                return -1;
            }
            says |= VerbKind.isSaying(Verbs.stem(terms.get(i).lower()))
                    && !terms.get(i).lower().endsWith("ing");
        }
        return -1;
    }
}
