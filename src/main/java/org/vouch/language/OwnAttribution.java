package org.vouch.language;

import java.util.List;
import java.util.Set;

/** Finds the ways in which a sentence names whose word it gives without a verb of saying: "by her count", "holds that". */
final class OwnAttribution {
    private static final Set<String> NOUNS = WordList.of("""
            account evidence count view opinion words estimate reckoning judgement judgment figures belief version admission
            eyes survey study report statement experience telling testimony phrase assessment wording calculation calculations
            analysis contention assertion understanding forecast
            """);

    private static final Set<String> MADE = WordList.of("""
            point belief explanation answer reply claim argument view opinion message warning complaint promise word
            hope fear guess suspicion hint suggestion impression conviction concern verdict response defence excuse advice assurance guarantee pledge statement case remark comment
            quip retort description estimate calculation
            """);

    private static final Set<String> VERBS = WordList.stems("""
                    put hold reckon expect foresee fear judge speak want hope think believe promise demand accuse ask count see
                    find recall admit concede explain blame warn doubt claim suspect estimate predict consider
                    reject propose suggest oppose press urge beg advise appeal signal hint caution call charge complain
                    dismiss deny insist maintain concede describe quote criticise criticize threaten stress note state name talk
                    surmise guess assume presume liken compare underline underscore commend praise disagree regard rate
                    """);

    private static final Set<String> DISPUTED = WordList.stems("contest dispute confirm allege assert say regard");

    private static final Set<String> NO_VERB = WordList.of(
            "the a an any no its his her their this that of to first new be been being is are was were as has have had in on by for with not than"
                    + " would will could may might should can must");

    private static final Set<String> SUBJECTS = WordList.of("who which they we I");

    /** Without an ending these are verbs only behind such a subject, or before "that". */
    private static final Set<String> NOUNS_TOO =
            WordList.of("state name count claim hint charge call demand appeal report note estimate press rate judge");

    private static final Set<String> PHYSICAL = WordList.stems("hold see find count put regard rate");

    private static final int VIEW = 14;

    /** "Puts the number of those who have left at 300". */
    private static final int PUT = 24;

    private static final int REACH = 6;
    private static final int PHRASE = 10;

    private OwnAttribution() {}

    /** Returns whether a noun is what somebody says or hopes: "hope", "warning". */
    static boolean isMade(String lower) {
        return MADE.contains(lower);
    }

    static boolean isNoun(String lower) {
        return NOUNS.contains(lower);
    }

    /** Returns whether a verb tells what somebody thinks, wants or disputes. */
    static boolean isOfView(String lower) {
        return VERBS.contains(Verbs.stem(lower)) && !PHYSICAL.contains(Verbs.stem(lower))
                || DISPUTED.contains(Verbs.stem(lower));
    }

    /** Returns whether one stands at this place. */
    static boolean isAt(List<Term> terms, int i) {
        return terms.get(i).is("afraid")
                || isPhrase(terms, i)
                || isVerb(terms, i)
                || isMade(terms, i)
                || isOfQuotation(terms, i)
                || isOwnedOfQuotation(terms, i)
                || isProgressive(terms, i)
                || isGoingOn(terms, i)
                || isDrawn(terms, i)
                || isHow(terms, i)
                || isPointing(terms, i)
                || isMadeKnown(terms, i)
                || isGoing(terms, i);
    }

    /** "“…”, was the advice of the forecaster". */
    static boolean isOfQuotation(List<Term> terms, int i) {
        return MADE.contains(terms.get(i).lower())
                && i > 2
                && i + 1 < terms.size()
                && terms.get(i + 1).is("of")
                && (terms.get(i - 2).is("was") || terms.get(i - 2).is("is"))
                && !terms.get(i - 3).isWord();
    }

    /** "…, the mayor went on, …". */
    private static boolean isGoingOn(List<Term> terms, int i) {
        return (terms.get(i).is("went") || terms.get(i).is("goes"))
                && i + 1 < terms.size()
                && terms.get(i + 1).is("on")
                && (i + 2 >= terms.size() || !terms.get(i + 2).isWord());
    }

    /** "Would not be drawn on whether". */
    private static boolean isDrawn(List<Term> terms, int i) {
        return i > 1 && terms.get(i).is("drawn") && terms.get(i - 1).is("be");
    }

    /** "The ministry let it be known that", "has made it known". */
    private static boolean isMadeKnown(List<Term> terms, int i) {
        boolean be = i + 3 < terms.size()
                && terms.get(i).isAny("let", "lets", "letting")
                && terms.get(i + 1).is("it")
                && terms.get(i + 2).is("be")
                && terms.get(i + 3).is("known");
        return be
                || i + 2 < terms.size()
                        && terms.get(i).isAny("made", "makes", "making")
                        && terms.get(i + 1).is("it")
                        && terms.get(i + 2).isAny("known", "clear", "plain");
    }

    /** "The harbour master points to an inspection". */
    private static boolean isPointing(List<Term> terms, int i) {
        return terms.get(i).isAny("points", "pointed", "pointing")
                && i + 1 < terms.size()
                && terms.get(i + 1).isAny("to", "out");
    }

    /** "“…” is how the mayor sums it up". */
    static boolean isHow(List<Term> terms, int i) {
        return i > 1
                && i + 2 < terms.size()
                && (terms.get(i).is("how") || terms.get(i).is("what"))
                && VerbKind.BE.contains(terms.get(i - 1).lower())
                && !terms.get(i - 2).isWord();
    }

    /** "“…”, was the mayor's comment". */
    static boolean isOwnedOfQuotation(List<Term> terms, int i) {
        int from =
                MADE.contains(terms.get(i).lower()) && i > 2 && terms.get(i - 1).isPossessive()
                        ? behindBe(terms, i)
                        : -1;
        return from > 1 && !terms.get(from - 2).isWord() && !terms.get(from - 2).isPossessive();
    }

    /** Returns the place behind "is" or "was" shortly before another; -1 where none stands there. */
    static int behindBe(List<Term> terms, int i) {
        for (int k = i - 1; k > Math.max(0, i - REACH); k--) {
            if (terms.get(k).is("was") || terms.get(k).is("is")) {
                return k + 1;
            }
        }
        return -1;
    }

    /** "The council of chiefs is thinking of". */
    private static boolean isProgressive(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        int before = word.endsWith("ing") ? EventVerbs.beforeAdverbs(terms, i, 0) : -1;
        return before > 0 && VerbKind.BE.contains(terms.get(before).lower()) && isOfView(word);
    }

    /** "Gave an assurance that", "with the remark that": returns where what stands before it begins; -1 where none does. */
    static int beginOfMade(List<Term> terms, int i) {
        boolean that = i > 1 && i + 1 < terms.size() && terms.get(i + 1).is("that");
        boolean determined = that && terms.get(i - 1).isAny("a", "an", "the", "his", "her", "its", "their");
        boolean made = determined
                && (EventVerbs.isPast(terms.get(i - 2)) || terms.get(i - 2).is("with"));
        return made && MADE.contains(terms.get(i).lower()) ? i - 2 : -1;
    }

    /** "Her point was that", "the belief of the owners is that", "his answer is “…”". */
    private static boolean isMade(List<Term> terms, int i) {
        boolean is = terms.get(i).is("is") || terms.get(i).is("was");
        boolean what = i + 1 < terms.size()
                && (terms.get(i + 1).is("that") || terms.get(i + 1).isDoubleQuote());
        for (int k = i - 1; is && what && k >= Math.max(0, i - REACH); k--) {
            if (MADE.contains(terms.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "By his own evidence", "in Mrs Farthing's opinion". */
    private static boolean isPhrase(List<Term> terms, int i) {
        if (!terms.get(i).isAny("by", "in", "on", "to", "from")) {
            return false;
        }
        for (int k = i + 2; k < Math.min(terms.size(), i + PHRASE) && isPhraseWord(terms.get(k)); k++) {
            boolean owned = terms.get(k - 1).isPossessive()
                    || terms.get(k - 1).isAny("own", "his", "her", "their", "its", "'")
                    || k + 1 < terms.size() && terms.get(k + 1).is("of");
            if (owned && NOUNS.contains(terms.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPhraseWord(Term term) {
        return term.isWord() || term.isPossessive() || term.is("'") || term.is("\u2019");
    }

    private static boolean isEnd(List<Term> terms, int i) {
        return i >= terms.size()
                || !terms.get(i).isWord()
                || terms.get(i).is("but")
                || terms.get(i).is("and");
    }

    private static boolean isQuality(String lower) {
        return OrdinaryWords.isAdjective(lower) || lower.matches(".{3,}(ing|ous|ive|ful|less|able|ible|ic)");
    }

    /** "Holds the well to be the source", "sees a 60% chance", "found it “…”", and not "held the work up". */
    private static boolean hasView(List<Term> terms, int i) {
        boolean ends = i + 1 >= terms.size()
                || !terms.get(i + 1).isWord()
                || terms.get(i + 1).is("it");
        boolean put = Verbs.stem(terms.get(i).lower()).equals("put");
        for (int k = i + 1; k < Math.min(terms.size(), i + (put ? PUT : VIEW)); k++) {
            Term term = terms.get(k);
            boolean be = term.is("be") && terms.get(k - 1).is("to")
                    || term.is("to") && terms.get(k - 1).is("down");
            boolean as = term.is("as") || term.is("that") && k == i + 1;
            boolean near = k <= i + 4 && (term.isNumber() && !put || term.isDoubleQuote())
                    || put
                            && term.is("at")
                            && k + 1 < terms.size()
                            && !terms.get(k + 1).isCapitalised();
            boolean quality = k > i + 2 && k <= i + 6 && isQuality(term.lower()) && isEnd(terms, k + 1);
            if (be || as || near || quality) {
                return true;
            }
        }
        return ends;
    }

    /** "The dissenter, holding that". */
    private static boolean isGoing(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        return word.endsWith("ing")
                && i > 0
                && i + 1 < terms.size()
                && terms.get(i + 1).is("that")
                && (terms.get(i - 1).isCapitalised() || terms.get(i - 1).is(","))
                && VERBS.contains(Verbs.stem(word));
    }

    private static boolean isPlural(Term before) {
        return before.isWord()
                && (before.lower().endsWith("s") && !FunctionWords.ALL.contains(before.lower())
                        || PersonNouns.isSomebody(before.lower()));
    }

    private static boolean isVerb(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        if (i == 0) {
            return false;
        }
        boolean clause = i + 1 < terms.size() && terms.get(i + 1).is("that")
                || SUBJECTS.contains(terms.get(i - 1).lower());
        boolean noun = NOUNS_TOO.contains(word) && !clause && !isPlural(terms.get(i - 1))
                || word.startsWith("talk")
                        && !(i + 1 < terms.size() && terms.get(i + 1).is("of"));
        boolean finite = clause || word.endsWith("s") || EventVerbs.isPast(terms.get(i)) || OrdinaryWords.isVerb(word);
        if (noun || !finite || !VERBS.contains(Verbs.stem(word)) || terms.get(i).isCapitalised()) {
            return false;
        }
        if (PHYSICAL.contains(Verbs.stem(word)) && !hasView(terms, i)) {
            return false;
        }
        Term before = terms.get(EventVerbs.beforeAdverbs(terms, i, 0) < 0 ? 0 : EventVerbs.beforeAdverbs(terms, i, 0));
        boolean perfect = before.isAny("has", "have", "had") && EventVerbs.isPastOrParticiple(terms.get(i));
        return perfect || !before.isPossessive() && !before.isNumber() && !NO_VERB.contains(before.lower());
    }
}
