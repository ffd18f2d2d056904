package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a verb of saying stands beside or behind what is said: "…, said Ms Sand", "…, the mayor said on Monday, …". */
final class SpeechTag {
    private static final Set<String> INVERTED = WordList.of("""
            said says say added adds warned warns reported reports wrote writes explained explains asked asks replied replies
            insisted insists recalled recalls argued argues noted notes remarked remarks observed quipped joked shouted
            concluded claims claimed announced confirmed confirms estimates admits admitted conceded concedes
            """);

    private static final Set<String> TIMES =
            WordList.of("on in at last this yesterday earlier after later afterwards to when before during outside");

    private static final Set<String> DETERMINERS = WordList.of("the a an its his her their one two three another");

    private static final Set<String> HEARD = WordList.of("told tells informed assured reminded warned");

    private static final int HEARER = 12;

    private static final int SPEAKER = 16;

    private static final int FARTHEST = 60;

    private final List<Term> terms;
    private final Set<Integer> quotationEnds;

    SpeechTag(String text, List<Term> terms) {
        this.terms = terms;
        this.quotationEnds = QuotedWords.in(text).stream().map(Extent::end).collect(Collectors.toUnmodifiableSet());
    }

    /** "…, said Ms Sand": a name, or an article, behind the verb and a mark before it. */
    boolean isInverted(int at) {
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
                i < Math.min(terms.size(), from + SPEAKER)
                        && (terms.get(i).isWord() || terms.get(i).isPossessive());
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

    /** "A man accused of murder", "the article headed “…”". */
    private boolean isBeforeObjectOf(int i) {
        return i + 1 < terms.size()
                && (terms.get(i + 1).isDoubleQuote()
                        || terms.get(i + 1).isAny("by", "of", "in", "with", "to", "at", "from", "on"));
    }

    /** "…, the mayor said on Monday": nothing that is said stands behind the verb. */
    boolean isTag(int at, int begin) {
        if (begin == 0 || begin == at) {
            return false;
        }
        boolean behindMark = !terms.get(begin - 1).isWord() && !isStop(begin - 1);
        int next = at + 1;
        boolean ends = next >= terms.size()
                || !terms.get(next).isWord()
                || TIMES.contains(terms.get(next).lower())
                || isBeforeHearer(at)
                || terms.get(next).is("it")
                        && (next + 1 >= terms.size() || !terms.get(next + 1).isWord())
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

    /** "…, Noor Haddad informed the ministers." */
    private boolean isBeforeHearer(int at) {
        int i = at + 1;
        while (i < terms.size() && terms.get(i).isWord() && i < at + HEARER) {
            if (terms.get(i).is("that") || EventVerbs.isFinite(terms.get(i).lower())) {
                return false;
            }
            i++;
        }
        return HEARD.contains(terms.get(at).lower()) && (i >= terms.size() || isStop(i));
    }

    /** "“…”, the mayor shouted", "“…”, sighed the mayor": whatever the verb is. */
    boolean isBehindQuotation(int i) {
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

    private boolean endsQuotation(int mark) {
        return terms.get(mark).isDoubleQuote()
                && quotationEnds.contains(terms.get(mark).start());
    }

    Attribution.Place placeOf(int first, int end) {
        if (first == 0) {
            return Attribution.Place.BEFORE;
        }
        boolean last = end >= terms.size() || isStop(end);
        return last ? Attribution.Place.BEHIND : Attribution.Place.AMID;
    }

    private boolean isStop(int i) {
        return WordList.isAny(terms.get(i).text(), ".", "!", "?", ";") && !Openings.isAbbreviated(terms, i);
    }
}
