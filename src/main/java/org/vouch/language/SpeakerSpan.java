package org.vouch.language;

import java.util.List;
import java.util.Set;

/** The words for the one who speaks, from the verb or the phrase that shows it to where they begin or end. */
final class SpeakerSpan {
    private static final Set<String> TIMES =
            WordList.of("on in at last this yesterday earlier after later afterwards to when before during outside");

    private static final Set<String> DETERMINERS = WordList.of("the a an its his her their one two three another");

    private static final Set<String> AUXILIARY = WordList.of(
            "has had have would will does did do not is was were are be been to today yesterday may might could can");

    private static final Set<String> PLACES = WordList.of("in on at of after since during before");

    /** So many terms from "by" the account may stand. */
    private static final int ACCOUNT = 6;

    private static final Set<String> ENDS = WordList.of("who which that adding he she it they there");

    private static final Set<String> RELATIVE = WordList.of("who which whose");

    private static final Set<String> JOINING =
            WordList.of("and but though although while which that whom if unless when until once because");

    /** Marks that stand within a name or an amount. */
    private static final Set<String> WITHIN = WordList.of("' \u2019 & $ £ € %");

    private static final int LONGEST = 40;

    private static final int APPOSITION = 9;

    private static final Set<String> ARTICLES = WordList.of("the a an its his her their no");

    private static final int SPEAKER = 16;

    private final List<Term> terms;

    SpeakerSpan(List<Term> terms) {
        this.terms = terms;
    }

    /** Returns the end of the words before a verb that are neither adverb nor auxiliary. */
    int endBefore(int i) {
        int end = i;
        while (end > 0
                && (EventVerbs.isAdverb(terms.get(end - 1).lower())
                        || AUXILIARY.contains(terms.get(end - 1).lower()))) {
            end--;
        }
        return beforeTime(end);
    }

    /** "Its director, Paul Okoye, on Monday urged": the time stands between the name and the verb. */
    private int beforeTime(int end) {
        for (int i = end - 1; i > Math.max(0, end - 4); i--) {
            if (TIMES.contains(terms.get(i).lower()) && terms.get(i - 1).is(",")) {
                return i;
            }
        }
        boolean day = end > 2
                && terms.get(end - 2).is("on")
                && (Names.WEEKDAYS.contains(terms.get(end - 1).lower()));
        return day ? end - 2 : end;
    }

    /** The words before the verb back to a mark; past it where an apposition ends right before the verb. */
    int beginOfSpeaker(int at) {
        int relative = at > 0 && terms.get(at - 1).is(",") ? commaBeforeWho(at - 1) : -1;
        if (relative < 0) {
            return beginOfSpeakerAlone(at);
        }
        int begin = beginOfSpeakerAlone(relative);
        int beside = begin > 1 && terms.get(begin - 1).is(",") ? beginOfSpeakerAlone(begin - 1) : begin;
        boolean opens = beside == 0 || isStop(beside - 1);
        return opens && begin - beside <= APPOSITION ? beside : begin;
    }

    /** "The investor Ann Sand, who owns 7 percent of the firm and wants to sell, said": where what tells who she is begins. */
    private int commaBeforeWho(int end) {
        for (int i = end - 1;
                i > Math.max(0, end - LONGEST) && !isStop(i) && !terms.get(i).isDoubleQuote();
                i--) {
            if (terms.get(i).is(",") && RELATIVE.contains(terms.get(i + 1).lower())) {
                return hasVerb(i + 2, end) ? i : -1;
            }
        }
        return -1;
    }

    /** In "whose governor, Paul Okoye, said" the verb of saying is that of the relative clause. */
    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean present = terms.get(i).lower().endsWith("s")
                    && OrdinaryWords.isVerbStem(Verbs.stem(terms.get(i).lower()));
            if (EventVerbs.isFinite(terms.get(i).lower()) || EventVerbs.isPast(terms.get(i)) || present) {
                return true;
            }
        }
        return false;
    }

    private int beginOfSpeakerAlone(int at) {
        int marks = at > 0 && terms.get(at - 1).is(",") ? 2 : 0;
        int i = at;
        while (i > 0 && i > at - SPEAKER) {
            Term before = terms.get(i - 1);
            boolean mark = !before.isWord() && !before.isPossessive() && !WITHIN.contains(before.text());
            if (mark && !Openings.isAbbreviated(terms, i - 1)) {
                if (!before.is(",") || marks == 0) {
                    return i;
                }
                marks--;
            }
            if (marks == 0 && JOINING.contains(before.lower()) && !isOfNames(i - 1)) {
                return i;
            }
            i--;
        }
        return i;
    }

    /** Returns whether words that begin there can be for somebody: behind an article or with a capital letter. */
    boolean isSomebody(int begin) {
        return begin < terms.size()
                && (terms.get(begin).isCapitalised()
                        || DETERMINERS.contains(terms.get(begin).lower()));
    }

    /** "In its paper the team", "in Osterhal officials", "by her account Ostrana": the words for the one who speaks begin behind the place. */
    int behindPlace(int begin, int end) {
        if (terms.get(begin).is("by")) {
            return behindAccount(begin, end);
        }
        if (!PLACES.contains(terms.get(begin).lower())) {
            return begin;
        }
        for (int i = end - 1; i > begin + 1; i--) {
            if (isOtherNoun(i)
                    || terms.get(i - 1).isNumber()
                            && ARTICLES.contains(terms.get(i).lower())) {
                return i;
            }
        }
        boolean name = begin + 2 < end
                && terms.get(begin + 1).isCapitalised()
                && terms.get(begin + 2).isWord()
                && !FunctionWords.ALL.contains(terms.get(begin + 2).lower());
        return name ? begin + 2 : begin;
    }

    private int behindAccount(int by, int end) {
        for (int i = by + 1; i < Math.min(end - 1, by + ACCOUNT); i++) {
            if (terms.get(i).isAny("account", "count", "telling", "reckoning", "version")) {
                return i + 1;
            }
        }
        return by;
    }

    /** "Lüders & Sons", "Smith and Jones said": a name on both sides. */
    private boolean isOfNames(int and) {
        return terms.get(and).is("and")
                && and > 0
                && and + 1 < terms.size()
                && terms.get(and - 1).isCapitalised()
                && (terms.get(and + 1).isCapitalised()
                        || terms.get(and + 1).is("the")
                                && and + 2 < terms.size()
                                && terms.get(and + 2).isCapitalised());
    }

    /** The words behind the verb up to a mark, and what is set beside the name behind that. */
    int endOfSpeaker(int begin) {
        int i = begin;
        while (i < terms.size() && i < begin + SPEAKER) {
            Term term = terms.get(i);
            boolean mark = !term.isWord() && !term.isPossessive() && !term.is("'") && !Openings.isAbbreviated(terms, i);
            if (mark && !(term.is(",") && isBesideName(i + 1))) {
                return i;
            }
            boolean other = i > begin && (ENDS.contains(term.lower()) || isOtherNoun(i) || isInfinitive(i));
            if (other) {
                return i;
            }
            i++;
        }
        return Math.min(i, terms.size());
    }

    /** "Are asked by the mayor to consult a doctor". */
    private boolean isInfinitive(int i) {
        return terms.get(i).is("to")
                && i + 1 < terms.size()
                && OrdinaryWords.isVerb(terms.get(i + 1).lower());
    }

    /** "According to Sand's office the letter": an article right behind a noun begins another. */
    private boolean isOtherNoun(int i) {
        Term before = terms.get(i - 1);
        return ARTICLES.contains(terms.get(i).lower())
                && before.isWord()
                && !before.isPossessive()
                && !FunctionWords.ALL.contains(before.lower());
    }

    /** "Said Hedda Brun, the mayor of Sorrel Bridge": words without a verb, up to the next mark. */
    private boolean isBesideName(int from) {
        if (from >= terms.size()) {
            return false;
        }
        Term first = terms.get(from);
        boolean begins = first.isCapitalised()
                || DETERMINERS.contains(first.lower())
                || EventVerbs.isPastOrParticiple(first)
                || first.isNumber();
        for (int i = from; begins && i < terms.size() && !(terms.get(i).is(",") || isStop(i)); i++) {
            if (EventVerbs.isFinite(terms.get(i).lower()) || i > from && EventVerbs.isPast(terms.get(i))) {
                return false;
            }
        }
        return begins;
    }

    /** "That was too early for his coach, Ingrid Saeter, who pointed out that". */
    int beginOfAntecedent(int comma) {
        int i = comma;
        while (i > 0 && i > comma - SPEAKER) {
            Term before = terms.get(i - 1);
            if (isStop(i - 1)
                    || EventVerbs.isFinite(before.lower())
                    || EventVerbs.isPast(before)
                    || before.isAny("for", "by", "to", "with", "from")) {
                return i;
            }
            i--;
        }
        return i;
    }

    int beginOfLabel(int colon) {
        int from = colon;
        while (from > 0
                && (terms.get(from - 1).isCapitalised() || terms.get(from - 1).is("."))) {
            from--;
        }
        return from;
    }

    private boolean isStop(int i) {
        return WordList.isAny(terms.get(i).text(), ".", "!", "?", ";") && !Openings.isAbbreviated(terms, i);
    }
}
