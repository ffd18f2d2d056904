package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the attributions of a text: by a verb of saying or thinking, by "according to", by "in her view". */
final class Attributions {
    private static final Set<String> INVERTED = WordList.of("""
            said says say added adds warned warns reported reports wrote writes explained explains asked asks replied replies
            insisted insists recalled recalls argued argues noted notes remarked remarks observed quipped joked shouted
            concluded claims claimed announced confirmed confirms estimates admits admitted conceded concedes
            """);

    private static final Set<String> TIMES =
            WordList.of("on in at last this yesterday earlier after later afterwards to when before during outside");

    private static final Set<String> DETERMINERS = WordList.of("the a an its his her their one two three another");

    /** Of these only the object is said. */
    private static final Set<String> CLOSED =
            WordList.of("""
            deny reject dismiss blame praise criticise criticize condemn denounce accuse call describe dub label brand hail
            demand urge ask want hope fear expect believe think doubt suspect welcome oppose support apologise propose
            recommend characterise characterize portray depict put hold reckon judge foresee see find count speak express
            quote cite complain promise vow pledge rule exclude
            """).stream().map(Verbs::stem).collect(Collectors.toUnmodifiableSet());

    /** Behind these stands a noun: "in want of a roof", "a call". */
    private static final Set<String> NO_VERB_BEHIND = WordList.of("in of for with a an the");

    private static final Set<String> CONDITIONS = WordList.of("if unless when until once whether");

    /** Who does these is told something. */
    private static final Set<String> RECEIVED = WordList.of("hear learn know ensure see read mean prove").stream()
            .map(Verbs::stem)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WHO = Set.of("who", "which");

    private static final Set<String> HEARD = Set.of("told", "tells", "informed", "assured", "reminded", "warned");

    private static final Set<String> ENDS =
            Set.of("who", "which", "that", "adding", "he", "she", "it", "they", "there");

    private static final Set<String> PROVIDED = Set.of("provided", "given", "assuming", "case", "condition");

    private static final Set<String> AUXILIARY = WordList.of(
            "has had have would will does did do not is was were are be been to today yesterday may might could can");

    private static final Set<String> OPINIONS = Set.of("by", "in", "on", "to", "from", "for");
    private static final int SPEAKER = 16;
    private static final int FARTHEST = 60;

    /** More are in no ordinary sentence or passage. */
    private static final int MOST = 60;

    /** A name before a colon and what its bearer says. */
    private static final int NAME = 4;

    private final Set<Integer> quotationEnds;
    private final boolean[] isQuoted;
    private final List<Term> terms;
    private final boolean strict;

    private Attributions(String text, List<Term> terms, boolean strict) {
        this.quotationEnds = QuotedWords.in(text).stream().map(Extent::end).collect(Collectors.toUnmodifiableSet());
        this.isQuoted = QuotedWords.terms(text, terms, 0);
        this.terms = terms;
        this.strict = strict;
    }

    /** Returns those of a sentence of the author's, in which a verb of thinking or wanting is enough. */
    static List<Attribution> in(String text, List<Term> terms) {
        return new Attributions(text, terms, false).find();
    }

    /** Returns those of an article's words, in which only what is told shows speech. */
    static List<Attribution> told(String text, List<Term> terms) {
        return new Attributions(text, terms, true).find();
    }

    /** Returns whether a verb of saying or thinking stands there that has or can have a speaker. */
    static boolean isCue(List<Term> terms, int i) {
        return i > 0 && terms.get(i).isWord() && (isSign(terms, i) || OwnAttribution.isAt(terms, i));
    }

    private static boolean isSign(List<Term> terms, int i) {
        return SayingSign.indexIn(terms, i, i + 1) == i && !SayingSign.isWithoutSpeaker(terms, i);
    }

    private List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < terms.size() && found.size() < MOST; i++) {
            if (isQuoted(i) || i > 0 && NO_VERB_BEHIND.contains(terms.get(i - 1).lower())) {
                continue;
            }
            boolean colon = terms.get(i).is(":")
                    && isBeforeQuotation(i)
                    && i > 0
                    && (verbFrom(Math.max(0, i - FARTHEST), i) < i || i <= NAME);
            boolean sign =
                    colon || isSign(terms, i) && !(strict && isNegated(i) && isClosed(i)) || isBehindQuotation(i);
            if (sign || !strict && (OwnAttribution.isAt(terms, i) || isBeforeThat(i))) {
                Attribution attribution = at(i);
                boolean idle = !attribution.tells() && attribution.namesNobody() && found.isEmpty();
                if (!isNested(attribution) && !idle) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    /** "“…”, the mayor shouted", "“…”, sighed the mayor": whatever the verb is. */
    private boolean isBehindQuotation(int i) {
        Term verb = terms.get(i);
        boolean told = EventVerbs.isPast(verb)
                || OrdinaryWords.isVerbStem(Verbs.stem(verb.lower()))
                        && verb.lower().endsWith("s");
        if (!told || verb.isCapitalised()) {
            return false;
        }
        int from = i;
        while (from > Math.max(0, i - 7)
                && (terms.get(from - 1).isWord() || terms.get(from - 1).isPossessive())) {
            from--;
        }
        int mark = from - 1;
        boolean comma = mark > 0 && terms.get(mark).is(",");
        boolean quoted = mark > 0 && endsQuotation(mark) || comma && endsQuotation(mark - 1);
        boolean ends = i + 1 >= terms.size() || !terms.get(i + 1).isWord();
        return quoted && (from == i ? !ends : ends && !EventVerbs.isPast(terms.get(from)));
    }

    /** "The Crown has signalled that …": whatever the verb is. */
    private boolean isBeforeThat(int i) {
        Term verb = terms.get(i);
        boolean that = i > 0 && i + 1 < terms.size() && terms.get(i + 1).is("that");
        boolean finite = EventVerbs.isPastOrParticiple(verb)
                || verb.lower().endsWith("s") && OrdinaryWords.isVerbStem(Verbs.stem(verb.lower()));
        String before = i == 0 ? "" : terms.get(i - 1).lower();
        return that
                && finite
                && !RECEIVED.contains(Verbs.stem(verb.lower()))
                && !verb.isCapitalised()
                && !FunctionWords.ALL.contains(verb.lower())
                && !Set.of("was", "were", "is", "are", "been", "be", "the", "a").contains(before);
    }

    /** "She takes it for a joke: “…”". */
    private boolean isBeforeQuotation(int colon) {
        return colon + 1 < terms.size() && terms.get(colon + 1).isDoubleQuote();
    }

    private int verbFrom(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean verb = EventVerbs.isFinite(terms.get(i).lower())
                    || EventVerbs.isPast(terms.get(i))
                    || terms.get(i).lower().endsWith("s")
                            && OrdinaryWords.isVerbStem(Verbs.stem(terms.get(i).lower()));
            if (verb && !terms.get(i).isCapitalised()) {
                return i;
            }
        }
        return to;
    }

    private boolean endsQuotation(int mark) {
        return terms.get(mark).isDoubleQuote()
                && quotationEnds.contains(terms.get(mark).start());
    }

    private boolean isQuoted(int i) {
        return isQuoted[i];
    }

    /** "If a sponsor puts up", "a grant that the region promised": what is told there is no more than a part of a clause. */
    private boolean isNested(Attribution attribution) {
        boolean behind = attribution.place() == Attribution.Place.BEFORE && attribution.cue() >= attribution.to();
        if (!behind || attribution.from() == 0) {
            return false;
        }
        Term before = terms.get(attribution.from() - 1);
        boolean relative = Set.of("which", "that", "whom").contains(before.lower())
                && attribution.from() > 1
                && isNoun(terms.get(attribution.from() - 2));
        boolean provided = before.is("that")
                && attribution.from() > 1
                && PROVIDED.contains(terms.get(attribution.from() - 2).lower());
        return CONDITIONS.contains(before.lower()) || provided || relative && !attribution.namesNobody();
    }

    private static boolean isNoun(Term term) {
        return term.isWord() && !EventVerbs.isPastOrParticiple(term) && !OrdinaryWords.isVerb(term.lower());
    }

    private Attribution at(int i) {
        String word = terms.get(i).lower();
        if (word.equals(":") && isBeforeQuotation(i)) {
            int from = i;
            while (from > Math.max(0, i - FARTHEST) && !isStop(from - 1)) {
                from--;
            }
            return new Attribution(i, from, Math.max(from, verbFrom(from, i)), Attribution.Place.BEFORE, true, true);
        }
        if (word.equals(":")) {
            return new Attribution(i, beginOfLabel(i), i, Attribution.Place.BEFORE, true, true);
        }
        if (word.equals("according")) {
            return phrase(i, i + 2, endOfSpeaker(i + 2));
        }
        if (OPINIONS.contains(word)) {
            return opinion(i);
        }
        if (isInverted(i)) {
            return new Attribution(i, i + 1, endOfSpeaker(i + 1), placeOfTag(i, endOfSpeaker(i + 1)), isOpen(i), true);
        }
        int end = endBefore(i);
        int begin = beginOfSpeaker(end);
        if (end - begin == 1
                && WHO.contains(terms.get(begin).lower())
                && begin > 1
                && terms.get(begin - 1).is(",")) {
            return new Attribution(
                    i, beginOfAntecedent(begin - 1), begin - 1, Attribution.Place.BEFORE, isOpen(i), isSign(terms, i));
        }
        boolean tag = isTag(i, begin);
        Attribution.Place place = tag ? placeOfTag(begin, i + 1) : Attribution.Place.BEFORE;
        return new Attribution(i, begin, end, place, isOpen(i), isSign(terms, i));
    }

    /** "According to S, …", "…, according to S, …", "…, according to S". */
    private Attribution phrase(int first, int from, int to) {
        boolean begins = first == 0 || !terms.get(first - 1).isWord() && isStop(first - 1);
        boolean joined = first > 1
                && terms.get(first - 1).is(",")
                && Set.of("but", "and", "though", "although")
                        .contains(terms.get(first - 2).lower());
        Attribution.Place place = begins || joined ? Attribution.Place.BEFORE : placeOfTag(first, to);
        return new Attribution(first, from, Math.min(to, terms.size()), place, true, true);
    }

    /** "In the mayor's view", "by her own count", "in the words of the mayor". */
    private Attribution opinion(int i) {
        int noun = i + 1;
        while (noun < terms.size() && !OwnAttribution.isNoun(terms.get(noun).lower()) && noun < i + SPEAKER) {
            noun++;
        }
        boolean of = noun + 1 < terms.size() && terms.get(noun + 1).is("of");
        int end = Math.min(noun, terms.size());
        int named = end > i + 1 && terms.get(end - 1).isPossessive() ? end - 1 : end;
        return of ? phrase(i, noun + 2, endOfSpeaker(noun + 2)) : phrase(i, i + 1, named);
    }

    private int beginOfLabel(int colon) {
        int from = colon;
        while (from > 0
                && (terms.get(from - 1).isCapitalised() || terms.get(from - 1).is("."))) {
            from--;
        }
        return from;
    }

    private Attribution.Place placeOfTag(int first, int end) {
        if (first == 0) {
            return Attribution.Place.BEFORE;
        }
        boolean last = end >= terms.size() || isStop(end);
        return last ? Attribution.Place.BEHIND : Attribution.Place.AMID;
    }

    private boolean isStop(int i) {
        return Set.of(".", "!", "?", ";").contains(terms.get(i).text()) && !Openings.isAbbreviated(terms, i);
    }

    /** Returns the end of the words before a verb that are neither adverb nor auxiliary. */
    private int endBefore(int i) {
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

    private boolean isOpen(int i) {
        return !isNegated(i) && !isClosed(i);
    }

    private boolean isClosed(int i) {
        return CLOSED.contains(Verbs.stem(terms.get(i).lower()));
    }

    private boolean isNegated(int i) {
        boolean negated = false;
        for (int k = Math.max(0, i - 3); k < i; k++) {
            negated |= Set.of("not", "never", "nor", "declined", "refused", "cannot")
                    .contains(terms.get(k).lower());
        }
        return negated;
    }

    /** "…, said Ms Sand": a name, or an article, behind the verb and a mark before it. */
    private boolean isInverted(int at) {
        boolean mark =
                at == 0 || !terms.get(at - 1).isWord() && !terms.get(at - 1).isPossessive();
        boolean verb = INVERTED.contains(terms.get(at).lower()) || mark && isBehindQuotation(at);
        if (!mark || at + 1 >= terms.size() || !verb || hasClause(at + 1) || isBehindSubject(at)) {
            return false;
        }
        Term next = terms.get(at + 1);
        return next.isCapitalised() || DETERMINERS.contains(next.lower()) || endsBehind(at + 1);
    }

    /** "The judge, Mrs Lyle, said the jurors, …": no verb stands before the one that has a subject. */
    private boolean isBehindSubject(int at) {
        if (at < 2 || !terms.get(at - 1).is(",")) {
            return false;
        }
        int commas = 0;
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            Term term = terms.get(i);
            commas += term.is(",") ? 1 : 0;
            boolean verb = EventVerbs.isFinite(term.lower()) && !term.isCapitalised()
                    || EventVerbs.isPast(term) && !isBeforeObjectOf(i);
            if (verb || term.isDoubleQuote()) {
                return false;
            }
            if (isStop(i) || term.is("and") || term.is("but")) {
                break;
            }
        }
        return commas > 1;
    }

    /** "…, says state television": the sentence or the clause ends behind a few words. */
    private boolean endsBehind(int from) {
        int i = from;
        while (i < terms.size() && terms.get(i).isWord() && i < from + 4) {
            i++;
        }
        return i > from
                && (i >= terms.size() || !terms.get(i).isWord())
                && !FunctionWords.ALL.contains(terms.get(from).lower());
    }

    /** Returns whether a finite verb stands before the next mark, so that what follows is said and no speaker. */
    private boolean hasClause(int from) {
        for (int i = from;
                i < Math.min(terms.size(), from + SPEAKER) && terms.get(i).isWord();
                i++) {
            String word = terms.get(i).lower();
            if (word.equals("who") || word.equals("which") || word.equals("that") && i > from) {
                return false;
            }
            boolean past = i > from && EventVerbs.isPast(terms.get(i)) && !isBeforeObjectOf(i);
            if (past || EventVerbs.isFinite(word) || word.equals("might") || word.equals("should")) {
                return true;
            }
        }
        return false;
    }

    /** "A man accused of murder". */
    private boolean isBeforeObjectOf(int i) {
        return i + 1 < terms.size()
                && Set.of("by", "of", "in", "with", "to", "at", "from", "on")
                        .contains(terms.get(i + 1).lower());
    }

    /** "…, the mayor said on Monday": nothing that is said stands behind the verb. */
    private boolean isTag(int at, int begin) {
        if (begin == 0 || begin == at) {
            return false;
        }
        boolean behindMark = !terms.get(begin - 1).isWord() && !isStop(begin - 1);
        int next = at + 1;
        boolean ends = next >= terms.size()
                || !terms.get(next).isWord()
                || TIMES.contains(terms.get(next).lower())
                || isBeforeHearer(at)
                || terms.get(next).isCapitalised()
                        && Names.WEEKDAYS.contains(terms.get(next).lower());
        boolean quotes = next < terms.size()
                && (terms.get(next).is(":")
                        || terms.get(next).isDoubleQuote()
                        || next + 1 < terms.size()
                                && terms.get(next).is(",")
                                && terms.get(next + 1).isDoubleQuote()
                                && !terms.get(begin - 1).is(",")
                                && !terms.get(begin - 1).isDoubleQuote());
        return behindMark && ends && !quotes;
    }

    /** "That was too early for his coach, Ingrid Saeter, who pointed out that". */
    private int beginOfAntecedent(int comma) {
        int i = comma;
        while (i > 0 && i > comma - SPEAKER) {
            Term before = terms.get(i - 1);
            if (isStop(i - 1)
                    || EventVerbs.isFinite(before.lower())
                    || EventVerbs.isPast(before)
                    || Set.of("for", "by", "to", "with", "from").contains(before.lower())) {
                return i;
            }
            i--;
        }
        return i;
    }

    /** "…, Noor Haddad informed the ministers." */
    private boolean isBeforeHearer(int at) {
        int i = at + 1;
        while (i < terms.size() && terms.get(i).isWord() && i < at + 6) {
            if (terms.get(i).is("that") || EventVerbs.isFinite(terms.get(i).lower())) {
                return false;
            }
            i++;
        }
        return HEARD.contains(terms.get(at).lower()) && (i >= terms.size() || isStop(i));
    }

    /** The words before the verb back to a mark; past it where an apposition ends right before the verb. */
    private int beginOfSpeaker(int at) {
        int marks = at > 0 && terms.get(at - 1).is(",") ? 2 : 0;
        int i = at;
        while (i > 0 && i > at - SPEAKER) {
            Term before = terms.get(i - 1);
            boolean mark = !before.isWord() && !before.isPossessive() && !before.is("'") && !before.is("\u2019");
            if (mark && !Openings.isAbbreviated(terms, i - 1)) {
                if (!before.is(",") || marks == 0) {
                    return i;
                }
                marks--;
            }
            if (marks == 0
                    && Set.of(
                                    "and",
                                    "but",
                                    "though",
                                    "although",
                                    "while",
                                    "which",
                                    "that",
                                    "whom",
                                    "if",
                                    "unless",
                                    "when",
                                    "until",
                                    "once",
                                    "because")
                            .contains(before.lower())
                    && !isOfNames(i - 1)) {
                return i;
            }
            i--;
        }
        return i;
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
    private int endOfSpeaker(int begin) {
        int i = begin;
        while (i < terms.size() && i < begin + SPEAKER) {
            Term term = terms.get(i);
            boolean mark = !term.isWord() && !term.isPossessive() && !term.is("'") && !Openings.isAbbreviated(terms, i);
            if (mark && !(term.is(",") && isBesideName(i + 1))) {
                return i;
            }
            if (i > begin && ENDS.contains(term.lower())) {
                return i;
            }
            i++;
        }
        return Math.min(i, terms.size());
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
}
