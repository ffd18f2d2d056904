package org.vouch.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds a verb of saying together with what makes it one: "said", "confirmed that", "described … as". */
final class SayingSign {
    private static final Set<String> NOBODY = WordList.of("nobody none");
    private static final Set<String> AUXILIARIES = WordList.of("is are was were has had have will would could may");

    /** These report speech wherever they are verbs. */
    private static final Set<String> SAYING = WordList.of("""
            said says say saying told tells telling wrote writes asserts asserted speculate speculates speculated
            reiterated reiterates insisted insists argued argues quipped remarked remarks tweeted replied alleged
            alleges warned warns denied denies denounced condemned criticised criticized praised warn deny insist argue allege
            blamed blames blame apologised apologises apologized informed informs assured assures notified reminded acknowledged acknowledges complained complains expressed expresses
            commented boasted conceded quoted quotes cites cited vowed vows pledged pledges urged urges labelled labels
            labeled dubbed accused accuses accuse joked jokes shouted observed reckons reckoned
            faulted faults rebuked slammed chided lamented laments protested protests regretted regrets
            voiced voices cautioned cautions contended contends testified testifies confided objected shouts welcomed welcomes
            """);

    /** These do so with a clause, a quotation, or at the end of the sentence behind the one who speaks. */
    private static final Set<String> WITH_CLAUSE = WordList.of("""
            reported reports report claimed claims announced announces noted notes stated states
            confirmed confirms declared declares added adds mentioned mentions suggested
            suggests suggest revealed reveals disclosed discloses explained explains indicated indicates
            admitted admits estimates estimated estimate claim suspect suspects suspected believes believed believe thinks thought predicts predicted
            answered responded maintains maintained recalled recalls emphasised emphasized emphasises
            emphasizes fears feared fear hopes hoped adding asserting arguing warning claiming forecast forecasts show shows stressed stresses concluded concludes promised promises tell write hinted hints pointed points
            """);

    private static final Set<String> TITLES = WordList.of(
            "mr mrs ms miss dr prof professor councillor judge sir lord lady minister president mayor senator");

    private static final Set<String> NAMING = WordList.of(
            "described describes describe called calls characterised characterized characterises characterizes"
                    + " portrayed portrays depicted depicts hailed hails branded brands");

    private static final Set<String> BEFORE_NOUN = WordList.of(
            "the a an this these those his her its their no any some several such many past recent earlier");

    /** Behind "Harrod's" these are verbs. */
    private static final Set<String> NO_NOUN =
            WordList.of("said says told tells wrote writes denied denies warned added insisted insists");

    private static final Set<String> NOUNS = WordList.of("estimate estimates claim claims report reports notes states");

    private static final Set<String> BEHIND =
            WordList.of("first last latest original initial earlier for of about with against into over by on");

    private static final Set<String> FOUND = WordList.of("found finds find shows showed show");

    private static final Set<String> STUDIES = WordList.of("""
            study survey report poll research analysis inquiry review figures data census researchers scientists doctors audit
            investigation results tests
            """);

    private static final Set<String> NO_OBJECT = WordList.of("for on at in off up . ,");

    private static final Set<String> PROMISING = WordList.of("pledged pledges vowed vows promised");

    private static final Set<String> NUMBERS =
            WordList.of("one two three four five six seven eight nine ten eleven twelve twenty thirty fifty no some");

    /** So many terms can the one who speaks have between a comma and the verb. */
    private static final int TAG = 9;

    private SayingSign() {}

    static Optional<String> in(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            Optional<String> sign = at(terms, i);
            if (sign.isPresent()) {
                return sign;
            }
        }
        return Optional.empty();
    }

    /** Returns the place of the first sign; below zero where there is none. */
    static int indexIn(List<Term> terms, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, terms.size()); i++) {
            if (at(terms, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** "He did not say when". */
    private static boolean isUnsaid(List<Term> terms, int i) {
        return is(terms, i, "say")
                && is(terms, i - 1, "not")
                && i + 1 < terms.size()
                && terms.get(i + 1)
                        .isAny("when", "where", "how", "why", "who", "which", "whether", "if", "what", "more");
    }

    private static Optional<String> at(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        if (word.equals("according") && is(terms, i + 1, "to")) {
            return Optional.of("according to");
        }
        if (word.equals("in") && isOpeningOfSpeech(terms, i)) {
            return Optional.of(word + " " + terms.get(i + 1).lower() + " "
                    + terms.get(i + 2).lower());
        }
        if (word.equals("per")
                && i + 1 < terms.size()
                && terms.get(i + 1).lower().startsWith("report")) {
            return Optional.of("per reports");
        }
        if (word.equals(":") && isLabel(terms, i)) {
            return Optional.of(terms.get(i - 1).text() + ":");
        }
        if (!terms.get(i).isWord() || isBeforeNoun(terms, i) || word.equals("blame") && is(terms, i - 1, "to")) {
            return Optional.empty();
        }
        boolean points = word.equals("points")
                && i > 0
                && (terms.get(i - 1).isNumber()
                        || NUMBERS.contains(terms.get(i - 1).lower()));
        boolean lands = word.equals("states")
                && i > 0
                && (terms.get(i - 1).isNumber()
                        || NUMBERS.contains(terms.get(i - 1).lower())
                        || terms.get(i - 1)
                                .isAny("all", "both", "member", "other", "riparian", "neighbouring", "baltic"));
        boolean notice = word.startsWith("inform") && isByNote(terms, i);
        boolean cause = word.startsWith("explain")
                && i + 1 < terms.size()
                && (terms.get(i + 1).isNumber()
                        || terms.get(i + 1)
                                .isAny(
                                        "perhaps", "half", "part", "most", "much", "some", "all", "only", "about",
                                        "nearly"));
        boolean name = word.equals("called")
                && i > 0
                && i + 1 < terms.size()
                && (terms.get(i - 1).isAny(",", "is", "are", "was", "were", "now", "drug", "ship"))
                && terms.get(i + 1).isCapitalised();
        if (name) {
            return Optional.empty();
        }
        if (points || lands || notice || cause || isUnsaid(terms, i)) {
            return Optional.empty();
        }
        if (word.startsWith("rul") && is(terms, i + 1, "out") && !isPassive(terms, i)) {
            return Optional.of(word + " out");
        }
        if (FOUND.contains(word) && is(terms, i + 1, "that") && isBehindStudy(terms, i)) {
            return Optional.of(word + " that");
        }
        if ((word.equals("put") || word.equals("puts")) && isPutAt(terms, i)) {
            return Optional.of(word + " at");
        }
        boolean toldByNobody =
                word.equals("told") && i > 0 && NOBODY.contains(terms.get(i - 1).lower());
        if (toldByNobody || word.equals("told") && isPassive(terms, i) && !is(terms, i + 1, "that")) {
            return Optional.empty();
        }
        if (SAYING.contains(word) && !(PROMISING.contains(word) && is(terms, i + 1, "to"))) {
            return Optional.of(is(terms, i + 1, "that") ? word + " that" : word);
        }
        if (NAMING.contains(word)) {
            return naming(terms, i);
        }
        return WITH_CLAUSE.contains(word) ? withClause(terms, i) : Optional.empty();
    }

    /** "Councillor Menon: It was 94", "MS HALE: We sold it": a speaker's name before what he says. */
    private static boolean isLabel(List<Term> terms, int colon) {
        int from = colon;
        while (from > 0 && colon - from < 5 && (terms.get(from - 1).isCapitalised() || is(terms, from - 1, "."))) {
            from--;
        }
        boolean begins = from < colon && (from == 0 || terms.get(from - 1).isAny(".", "?", "!"));
        boolean name = begins && TITLES.contains(terms.get(from).lower()) && colon - from > 1;
        return name || begins && isInCapitals(terms.subList(from, colon));
    }

    /** "Informed Dolmia by a note": a deed, and no words of it. */
    private static boolean isByNote(List<Term> terms, int i) {
        return IntStream.range(i + 1, Math.min(terms.size() - 2, i + 4))
                .anyMatch(k -> terms.get(k).is("by")
                        && terms.get(k + 1).isAny("a", "its", "letter")
                        && terms.get(k + 2).isAny("note", "letter", "telegram", "cable"));
    }

    private static boolean isInCapitals(List<Term> terms) {
        return terms.size() > 1
                && terms.stream()
                        .allMatch(term -> term.text().equals(term.text().toUpperCase(Locale.ROOT)));
    }

    /** "A study by the university found that". */
    private static boolean isBehindStudy(List<Term> terms, int i) {
        for (int k = Math.max(0, i - 9); k < i; k++) {
            if (STUDIES.contains(terms.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Put the cost at 4 million". */
    private static boolean isPutAt(List<Term> terms, int i) {
        for (int k = i + 2; k + 1 < Math.min(terms.size(), i + 14); k++) {
            Term next = terms.get(k + 1);
            if (terms.get(k).is("at")) {
                return next.isNumber() || !next.isWord() || NUMBERS.contains(next.lower()) || next.is("about");
            }
        }
        return false;
    }

    /** "In a statement", "in the words of". */
    private static boolean isOpeningOfSpeech(List<Term> terms, int i) {
        boolean words = is(terms, i + 1, "the") && is(terms, i + 2, "words") && is(terms, i + 3, "of");
        boolean statement = is(terms, i + 1, "a") && is(terms, i + 2, "statement");
        return words || statement || is(terms, i + 1, "an") && is(terms, i + 2, "interview");
    }

    /** "The said visit", "a reported visit", "past claims". */
    private static boolean isBeforeNoun(List<Term> terms, int i) {
        return i > 0
                && (BEFORE_NOUN.contains(terms.get(i - 1).lower())
                        || NOUNS.contains(terms.get(i).lower())
                                && (OrdinaryWords.isAdjective(terms.get(i - 1).lower())
                                        || BEHIND.contains(terms.get(i - 1).lower()))
                        || is(terms, i - 1, "to") && !terms.get(i).is("according")
                        || EventVerbs.isPast(terms.get(i - 1))
                                && !terms.get(i).is("as")
                                && terms.get(i)
                                        .isAny(
                                                "claims",
                                                "reports",
                                                "claim",
                                                "estimates",
                                                "notes",
                                                "states",
                                                "suggestions")
                        || terms.get(i - 1).isPossessive()
                                && !NO_NOUN.contains(terms.get(i).lower()));
    }

    private static Optional<String> withClause(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        for (int k = i + 1; k < Math.min(terms.size(), i + 5); k++) {
            if (terms.get(k).is("that") || terms.get(k).is("whether")) {
                return Optional.of(word + " " + terms.get(k).lower());
            }
            if (!terms.get(k).isWord() || !isObject(terms.get(k))) {
                break;
            }
        }
        boolean count = word.startsWith("report")
                && i > 0
                && i + 1 < terms.size()
                && terms.get(i - 1).isWord()
                && !isPassive(terms, i)
                && (terms.get(i + 1).isNumber()
                        || NUMBERS.contains(terms.get(i + 1).lower()));
        if (count) {
            return Optional.of(word);
        }
        boolean clause =
                i + 2 < terms.size() && !is(terms, i + 1, "to") && !isPassive(terms, i) && beginsClause(terms, i + 1);
        return isQuotationAt(terms, i + 1) || isTag(terms, i) || clause ? Optional.of(word) : Optional.empty();
    }

    /** "Told reporters on Thursday that": what may stand before the clause. */
    private static boolean isObject(Term term) {
        return term.isCapitalised()
                || term.isNumber()
                || term.isAny("on", "to", "in", "out", "again", "also", "earlier", "later");
    }

    private static boolean isQuotationAt(List<Term> terms, int i) {
        int at = i < terms.size() && (is(terms, i, ",") || is(terms, i, ":")) ? i + 1 : i;
        return at < terms.size() && terms.get(at).isDoubleQuote() || is(terms, i, ":");
    }

    /** ", Yonhap reported": behind a comma and the one who speaks. */
    private static boolean isTag(List<Term> terms, int i) {
        boolean last = i + 1 == terms.size()
                || !terms.get(i + 1).isWord()
                || is(terms, i + 1, "it")
                        && (i + 2 >= terms.size() || !terms.get(i + 2).isWord())
                || terms.get(i + 1).isAny("on", "in", "last", "earlier", "yesterday", "at");
        for (int k = i - 1; last && k >= Math.max(0, i - TAG); k--) {
            if (is(terms, k, ",") || terms.get(k).isDoubleQuote()) {
                return k < i - 1;
            }
        }
        return last && i > 0 && i <= 3 && terms.get(i - 1).isCapitalised() && i + 1 == terms.size();
    }

    /** Returns whether the verb at this place says that something is said, and not by whom: "the same was said". */
    static boolean isWithoutSpeaker(List<Term> terms, int i) {
        boolean said = terms.get(i).isAny("said", "told", "promised", "reported");
        return said && isPassive(terms, i) && !is(terms, i + 1, "by");
    }

    private static boolean isPassive(List<Term> terms, int i) {
        int before = EventVerbs.beforeAdverbs(terms, i, 0);
        return before >= 0 && terms.get(before).isAny("was", "were", "is", "are", "been", "be", "being");
    }

    /** "Claims it won", "claimed the visit was": a pronoun, or a noun with a finite verb soon behind it. */
    private static boolean beginsClause(List<Term> terms, int from) {
        if (terms.get(from).isAny("he", "she", "they", "it", "there", "we")) {
            return true;
        }
        for (int k = from + 1;
                k < Math.min(terms.size(), from + 7) && terms.get(k).isWord();
                k++) {
            if (AUXILIARIES.contains(terms.get(k).lower()) && !terms.get(k).isCapitalised()) {
                return !terms.get(from).is("by") && !terms.get(from).is("in");
            }
        }
        return false;
    }

    private static Optional<String> naming(List<Term> terms, int i) {
        String word = terms.get(i).lower();
        for (int k = i + 1; k < Math.min(terms.size(), i + 12); k++) {
            if (terms.get(k).is("as")) {
                return Optional.of(word + " as");
            }
            if (terms.get(k).isDoubleQuote()) {
                return Optional.of(word);
            }
        }
        boolean calls = word.startsWith("call")
                && !NO_OBJECT.contains(i + 1 < terms.size() ? terms.get(i + 1).lower() : ".")
                && !isPassive(terms, i);
        return calls ? Optional.of(word) : Optional.empty();
    }

    private static boolean is(List<Term> terms, int i, String word) {
        return i >= 0 && i < terms.size() && terms.get(i).is(word);
    }
}
