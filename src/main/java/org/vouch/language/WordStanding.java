package org.vouch.language;

import java.util.List;
import java.util.Set;

/** How a text holds one of its words, by the few words before it. */
final class WordStanding {
    private static final Set<String> MODALS = WordList.of("will would may might could can should must shall 'll");
    private static final Set<String> DENIALS =
            WordList.of("not never no nor cannot without neither nobody none nothing yet hardly");
    private static final Set<String> AUXILIARIES =
            WordList.of("be been being is are was were has have had having get got to");
    private static final Set<String> CONDITIONS =
            WordList.of("if whether unless should provided providing until before were long condition");
    private static final Set<String> REFUSALS =
            WordList.of("decline declines declined refuse refuses refused deny denies denied fail fails failed");

    private static final Set<String> ALMOST = WordList.of("almost nearly virtually practically but");

    private static final Set<String> NOTHING = WordList.of("no nothing none nobody");

    private static final Set<String> WANTING = WordList.of("want wants wanted");

    /** So far behind "wants" what is wanted may stand. */
    private static final int WISH = 6;

    /** "No fewer than nine" is no denial. */
    private static final Set<String> NO_NUMBER = WordList.of("fewer less more later sooner earlier longer doubt");

    /** How far before a word what denies it may stand, and how far what puts it on a condition. */
    private static final int NEAR = 4;

    private static final int FAR = 12;

    private final List<Term> terms;

    WordStanding(List<Term> terms) {
        this.terms = terms;
    }

    /** "Has refused", "was refused", "refuses"; not "will refuse", "if he refused", "nobody refused". */
    boolean isTold(int i) {
        boolean form = EventVerbs.isPastOrParticiple(terms.get(i)) || isPresent(i);
        return form && !isInfinite(i) && !isDenied(i) && !isAside(i) && !isWanted(i);
    }

    /** "They want the dismissals withdrawn". */
    private boolean isWanted(int i) {
        for (int k = i - 1; k >= Math.max(0, i - WISH) && terms.get(k).isWord(); k--) {
            if (WANTING.contains(terms.get(k).lower())) {
                return true;
            }
            if (isAuxiliary(terms.get(k))) {
                return false;
            }
        }
        return false;
    }

    private boolean isPresent(int i) {
        return terms.get(i).lower().endsWith("s")
                && PresentVerbs.at(new Clause(terms, 0, terms.size()), i).isPresent();
    }

    /** Behind "will" or "to", with nothing but adverbs and forms of "be" between. */
    private boolean isInfinite(int i) {
        int modal = auxiliariesBefore(i);
        return modal >= 0 && MODALS.contains(terms.get(modal).lower()) || isTo(modal + 1, i);
    }

    private boolean isTo(int from, int to) {
        return terms.subList(Math.max(0, from), to).stream().anyMatch(term -> term.is("to"));
    }

    /** "Was not refused", "no certain", "published no accounts". */
    boolean isDenied(int i) {
        if (isDeniedBehind(i) || isRather(i)) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && terms.get(k).isWord(); k--) {
            if (isDenial(terms.get(k))) {
                return true;
            }
            if (!isAuxiliary(terms.get(k))) {
                return false;
            }
        }
        return false;
    }

    /** "Put off rather than called off", "instead of cancelled". */
    private boolean isRather(int i) {
        return i > 1
                && (terms.get(i - 1).is("than") && terms.get(i - 2).is("rather")
                        || terms.get(i - 1).is("of") && terms.get(i - 2).is("instead"));
    }

    private boolean isDeniedBehind(int i) {
        return i + 2 < terms.size()
                && NOTHING.contains(terms.get(i + 1).lower())
                && !NO_NUMBER.contains(terms.get(i + 2).lower());
    }

    /** "Has not been accepted", "denied that it had accepted". */
    boolean isUndone(int i) {
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && terms.get(k).isWord(); k--) {
            if (isDenial(terms.get(k)) || REFUSALS.contains(terms.get(k).lower())) {
                return true;
            }
        }
        return isDeniedThat(i);
    }

    /** "Denied that anything had been decided". */
    private boolean isDeniedThat(int i) {
        for (int k = i - 1; k > Math.max(0, i - 2 * NEAR) && terms.get(k).isWord(); k--) {
            if (terms.get(k).is("that")) {
                return REFUSALS.contains(terms.get(k - 1).lower());
            }
        }
        return false;
    }

    static boolean isDenial(Term term) {
        return DENIALS.contains(term.lower()) || term.lower().endsWith("n't");
    }

    private static boolean isAuxiliary(Term term) {
        return AUXILIARIES.contains(term.lower()) || EventVerbs.isAdverb(term.lower());
    }

    /** "The article disputes", "a headline has it confirmed": said of words, and not of what happened. */
    boolean isOfSources(int i) {
        return Framing.isSubject(terms, Math.max(0, i - FAR), i);
    }

    /** "Certain goods", "a sure sign", "almost certain"; not "it is certain to come", "a sure 2 percent". */
    boolean isAttribute(int i) {
        boolean amount = i + 1 < terms.size()
                && Character.isDigit(terms.get(i + 1).lower().charAt(0));
        if (amount && !terms.get(i).is("certain")) {
            return false;
        }
        Term before = i > 0 ? terms.get(i - 1) : terms.get(i);
        boolean determined = i > 0 && (ALMOST.contains(before.lower()) || VerbKind.isDeterminer(before));
        boolean predicate = i > 0 && VerbKind.BE.contains(before.lower());
        boolean noun = i + 1 < terms.size()
                && Content.isContent(terms.get(i + 1))
                && !terms.get(i + 1).isCapitalised();
        return determined
                || noun && !predicate && !EventVerbs.isAdverb(terms.get(i).lower());
    }

    /** Returns the first term before a word, and before the auxiliaries and adverbs between; below 0 where there is none. */
    private int auxiliariesBefore(int i) {
        int at = i - 1;
        while (at >= Math.max(0, i - NEAR) && terms.get(at).isWord() && isAuxiliary(terms.get(at))) {
            at--;
        }
        return at;
    }

    /** Behind "if", "until" or "nobody" in its clause. */
    private boolean isAside(int i) {
        for (int k = i - 1; k >= Math.max(0, i - FAR); k--) {
            Term term = terms.get(k);
            if (CONDITIONS.contains(term.lower()) || DENIALS.contains(term.lower())) {
                return true;
            }
            if (term.isAny("when", "once") && isPresentPerfect(k, i)) {
                return true;
            }
            if (".;:".contains(term.text()) || term.is("but") || term.is("and")) {
                return false;
            }
        }
        return false;
    }

    /** "When it has received the report": still to come. */
    private boolean isPresentPerfect(int from, int verb) {
        return terms.subList(from, verb).stream().anyMatch(term -> term.isAny("has", "have"));
    }

    /** "May refuse", "has not refused", "declined to promise": what is said so is no outcome. */
    boolean isOpen(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 3) && terms.get(k).isWord(); k--) {
            Term term = terms.get(k);
            boolean modal = MODALS.contains(term.lower()) && !term.isCapitalised();
            boolean condition = CONDITIONS.contains(term.lower()) && !term.is("were");
            if (modal || condition || isDenial(term) || REFUSALS.contains(term.lower())) {
                return true;
            }
            if (term.is("and") || term.is("but")) {
                return false;
            }
        }
        return false;
    }
}
