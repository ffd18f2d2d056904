package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Modality;

/** The words by which English holds back from telling something as done. */
final class Reserve {
    private static final Set<String> DETERMINERS = WordList.of(
            "the a an this that these those his her its their our no any some every each of in by at on military");

    private static final Set<String> PLAN_VERBS = WordList.of("""
            slated scheduled intend intends intended intending aim aims aimed aiming hope hopes hoped hoping propose
            proposes promise promises promised pledge pledges pledged vow vows vowed commit committed prepare prepares preparing
            prepared plan plans planned planning agree agrees agreed decide decides decided arrange arranged want wants wanted
            wish wishes offer offers offered threaten threatens threatened invited invite invites seeks supposed meant ready track
            course talks obliged asked pressed urged
            """);

    private static final Set<String> PREDICTION_WORDS = WordList.of("""
            expected expects expect anticipated anticipates anticipate projected forecast forecasts predicted predicts predict
            likely unlikely probably probable bound envisaged foreseen tipped poised awaited should ought
            """);

    private static final Set<String> POSSIBLE_WORDS = WordList.of("""
            might could may possibly perhaps potentially maybe possible possibility speculate speculates speculated speculation
            conceivably chance prospect imaginable considering considers mulling mulls weighing
            """);

    private static final Set<String> CONDITIONAL_WORDS = WordList.of("if unless provided providing depending whether");

    /** What "will" says of these is foreseen and not intended. */
    private static final Set<String> FORESEEN = WordList.of("""
            be have become mark cause lead rise fall increase decrease grow shrink need remain depend take mean bring help
            reduce raise lower face lose win suffer continue last cost exceed reach come happen
            """);

    private Reserve() {}

    /** Returns in what manner the word at this place holds back; absent where it does not. */
    static Optional<Modality> at(List<Term> terms, int i) {
        Term term = terms.get(i);
        if (!term.isWord() || isName(terms, i) || is(terms, i - 1, "than")) {
            return Optional.empty();
        }
        String word = term.lower();
        if (CONDITIONAL_WORDS.contains(word)) {
            return condition(terms, i);
        }
        if (POSSIBLE_WORDS.contains(word)) {
            return isAfterDeterminer(terms, i) && word.equals("might") || isQualifier(terms, i)
                    ? Optional.empty()
                    : Optional.of(Modality.POSSIBLE);
        }
        if (word.equals("subject") && is(terms, i + 1, "to")) {
            return Optional.of(Modality.CONDITIONAL);
        }
        return ahead(terms, i, word);
    }

    private static Optional<Modality> ahead(List<Term> terms, int i, String word) {
        if (word.equals("will") || word.endsWith("'ll") || word.equals("won't") || word.equals("shall")) {
            return isNoun(terms, i) ? Optional.empty() : Optional.of(ofWill(terms, i));
        }
        if (word.equals("would") || isPlanned(terms, i, word)) {
            return Optional.of(Modality.PLAN);
        }
        boolean bound = word.equals("bound") && !is(terms, i + 1, "to");
        boolean foreseen = PREDICTION_WORDS.contains(word) && !bound && !isQualifier(terms, i);
        return foreseen ? Optional.of(Modality.PREDICTION) : Optional.empty();
    }

    /** "Her last will". */
    private static boolean isNoun(List<Term> terms, int i) {
        int at = i;
        while (at > 0 && at > i - 3 && isLast(terms.get(at - 1))) {
            at--;
        }
        return isAfterDeterminer(terms, at);
    }

    private static boolean isLast(Term term) {
        return term.is("last") || OrdinaryWords.isAdjective(term.lower());
    }

    /** "May" with a capital letter inside a text is the month. */
    private static boolean isName(List<Term> terms, int i) {
        return terms.get(i).isCapitalised()
                && (i > 0 && terms.get(i).is("may")
                        || i + 1 < terms.size() && terms.get(i + 1).isNumber());
    }

    private static Optional<Modality> condition(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        boolean asIf = word.equals("if") && i > 0 && (is(terms, i - 1, "as") || is(terms, i - 1, "even"));
        boolean supplied = (word.equals("provided") || word.equals("providing")) && !is(terms, i + 1, "that");
        boolean open = word.equals("depending") && !is(terms, i + 1, "on");
        boolean concession = word.equals("if") && Conditions.isConcession(terms, i);
        return asIf && is(terms, i - 1, "as") || supplied || open || concession
                ? Optional.empty()
                : Optional.of(word.equals("whether") ? Modality.POSSIBLE : Modality.CONDITIONAL);
    }

    private static Modality ofWill(List<Term> terms, int i) {
        int next = i + 1;
        while (next < terms.size() && EventVerbs.isAdverb(terms.get(next).lower())) {
            next++;
        }
        boolean done =
                is(terms, next, "be") && next + 1 < terms.size() && EventVerbs.isPastOrParticiple(terms.get(next + 1));
        return !done && next < terms.size() && FORESEEN.contains(terms.get(next).lower())
                ? Modality.PREDICTION
                : Modality.PLAN;
    }

    private static boolean isPlanned(List<Term> terms, int i, String word) {
        if (PLAN_VERBS.contains(word)) {
            return !isQualifier(terms, i) && (isBeforeVerb(terms, i + 1) || isOfPlan(terms, i, word));
        }
        boolean be = WordList.isAny(word, "is", "are", "was", "were", "be", "been", "'s", "'re");
        if (be) {
            int to = is(terms, i + 1, "not") ? i + 2 : i + 1;
            return isBeforeVerb(terms, to) && !is(terms, to + 1, "blame") && !is(terms, to + 1, "say");
        }
        return (word.equals("set")
                                || word.equals("about")
                                || word.equals("due")
                                || word.equals("yet")
                                || word.equals("ready"))
                        && isBeforeVerb(terms, i + 1)
                || word.equals("due") && isAfterBe(terms, i);
    }

    /** "A visit is planned", "scheduled for May": without a verb behind it. */
    private static boolean isOfPlan(List<Term> terms, int i, String word) {
        return (word.equals("slated") || word.equals("scheduled") || word.equals("planned") || word.equals("intended"))
                || (word.equals("plans") || word.equals("plan") || word.equals("committed") || word.equals("promised"))
                        && (is(terms, i + 1, "for") || is(terms, i + 1, "to"));
    }

    private static boolean isAfterBe(List<Term> terms, int i) {
        int before = EventVerbs.beforeAdverbs(terms, i, 0);
        return before >= 0 && terms.get(before).isAny("is", "are", "was", "were", "be", "been", "being");
    }

    /** Returns whether "to" and the base of a verb stand here. */
    private static boolean isBeforeVerb(List<Term> terms, int to) {
        int verb = to + 1;
        while (verb < terms.size() && EventVerbs.isAdverb(terms.get(verb).lower())) {
            verb++;
        }
        return is(terms, to, "to") && verb < terms.size() && mayBeBase(terms, to, terms.get(verb));
    }

    /** Behind "due to" a noun is as likely as a verb; behind the others a verb is. */
    private static boolean mayBeBase(List<Term> terms, int to, Term word) {
        String lower = word.lower();
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
        boolean other =
                plural || DETERMINERS.contains(lower) || word.isCapitalised() || !Character.isLetter(lower.charAt(0));
        return OrdinaryWords.isVerb(lower) || !other && !is(terms, to - 1, "due") && word.isWord();
    }

    /** "The expected visit": an adjective before its noun holds back nothing that the clause says. */
    private static boolean isQualifier(List<Term> terms, int i) {
        int at = i - 1;
        while (at >= 0 && at > i - 4 && isQuality(terms.get(at))) {
            at--;
        }
        boolean after = at >= 0
                && (terms.get(at).isPossessive()
                        || DETERMINERS.contains(terms.get(at).lower()));
        boolean noun = i + 1 < terms.size()
                && terms.get(i + 1).isWord()
                && !terms.get(i + 1).isAny("to", "that", "of", "for", "by", "in", "on", "at", "and");
        return after && noun;
    }

    private static boolean isQuality(Term term) {
        return term.isWord() && (EventVerbs.isAdverb(term.lower()) || OrdinaryWords.isAdjective(term.lower()));
    }

    private static boolean isAfterDeterminer(List<Term> terms, int i) {
        return i > 0
                && (DETERMINERS.contains(terms.get(i - 1).lower())
                        || terms.get(i - 1).isPossessive())
                && !terms.get(i - 1).is("that")
                && !terms.get(i - 1).is("this");
    }

    private static boolean is(List<Term> terms, int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }
}
