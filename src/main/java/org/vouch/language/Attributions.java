package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the attributions of a text: by a verb of saying or thinking, by "according to", by "in her view". */
final class Attributions {

    /** Of these only the object is said. */
    /** What stands behind "of" is what these are about, not who speaks. */
    private static final Set<String> STUDIES = WordList.of("study survey analysis");

    private static final Set<String> ASKED = WordList.of("when where how whether why who which what if");

    private static final Set<String> CLOSED = WordList.stems("""
            deny reject dismiss blame praise criticise criticize condemn denounce accuse call describe dub label brand hail
            demand urge ask want hope fear expect believe think doubt suspect welcome oppose support apologise propose
            recommend characterise characterize portray depict put hold reckon judge foresee see find count speak express
            quote cite complain promise vow pledge rule exclude
            """);

    /** Behind these stands a noun: "in want of a roof", "a call". */
    private static final Set<String> NO_VERB_BEHIND = WordList.of("in of for with a an the");

    private static final Set<String> CONDITIONS = WordList.of("if unless when until once whether");

    /** Who does these is told something. */
    private static final Set<String> RECEIVED = WordList.stems("hear learn know ensure see read mean prove");

    private static final Set<String> JOINING = WordList.of("and but or");

    private static final Set<String> NOBODY = WordList.of("nobody none neither");

    private static final Set<String> WHO = WordList.of("who which");

    private static final Set<String> PROVIDED = WordList.of("provided given assuming case condition");

    private static final Set<String> OPINIONS = WordList.of("by in on to from for");
    private static final Set<String> OWNERS = WordList.of("its his her their");
    private static final int SPEAKER = 16;
    private static final int FARTHEST = 60;

    /** More are in no ordinary sentence or passage. */
    private static final int MOST = 60;

    /** So many words behind "described as" tell what it is described as. */
    private static final int QUALITY = 7;

    /** A name before a colon and what its bearer says. */
    private static final int NAME = 4;

    private final boolean[] isQuoted;
    private final List<Term> terms;
    private final SpeakerSpan span;
    private final SpeechTag tag;
    private final boolean strict;

    private Attributions(String text, List<Term> terms, boolean strict) {
        this.isQuoted = QuotedWords.terms(text, terms, 0);
        this.terms = terms;
        this.span = new SpeakerSpan(terms);
        this.tag = new SpeechTag(text, terms);
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
            boolean made = OwnAttribution.beginOfMade(terms, i) >= 0 || OwnAttribution.isOfQuotation(terms, i);
            if (isQuoted(i)
                    || isUnsaid(i)
                    || !made
                            && i > 0
                            && NO_VERB_BEHIND.contains(terms.get(i - 1).lower())) {
                continue;
            }
            boolean colon = terms.get(i).is(":")
                    && isBeforeQuotation(i)
                    && i > 0
                    && (verbFrom(Math.max(0, i - FARTHEST), i) < i || i <= NAME);
            boolean sign =
                    colon || isSign(terms, i) && !(strict && isNegated(i) && isClosed(i)) || tag.isBehindQuotation(i);
            if (sign
                    || strict && OpinionSign.isAt(terms, i)
                    || !strict && (made || isPassive(i) || OwnAttribution.isAt(terms, i) || isBeforeThat(i))) {
                Attribution attribution = at(i);
                boolean joined = i > 0 && JOINING.contains(terms.get(i - 1).lower());
                boolean idle = !attribution.tells() && attribution.namesNobody() && found.isEmpty() && !joined;
                if (!isNested(attribution) && !idle && !isNobody(attribution)) {
                    found.add(attribution);
                }
            }
        }
        return found;
    }

    /** "Is expected by analysts", "was not contested by her", "was described as cordial by both". */
    private boolean isPassive(int i) {
        boolean fronted = i == 0
                && by(i) > 0
                && !terms.get(i).is("asked")
                && SpeechVerbs.isSaying(Verbs.stem(terms.get(i).lower()))
                && EventVerbs.isPastOrParticiple(terms.get(i));
        return fronted
                || i > 0
                        && by(i) > 0
                        && EventVerbs.isPastOrParticiple(terms.get(i))
                        && OwnAttribution.isOfView(terms.get(i).lower())
                        && VerbKind.BE.contains(terms.get(Math.max(0, EventVerbs.beforeAdverbs(terms, i, 0)))
                                .lower());
    }

    /** Returns the place of "by" behind a participle or behind what it is described as; -1 where none stands there. */
    private int by(int i) {
        int by = i + 1;
        if (by < terms.size() && terms.get(by).is("as")) {
            while (by < Math.min(terms.size(), i + QUALITY)
                    && terms.get(by).isWord()
                    && !terms.get(by).is("by")) {
                by++;
            }
        }
        return by + 1 < terms.size() && terms.get(by).is("by") ? by : -1;
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
                && !PROVIDED.contains(verb.lower())
                && !verb.isCapitalised()
                && !FunctionWords.ALL.contains(verb.lower())
                && !WordList.isAny(before, "was", "were", "is", "are", "been", "be", "the", "a");
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

    private boolean isQuoted(int i) {
        return isQuoted[i];
    }

    /** "Nobody had proposed a date". */
    private boolean isNobody(Attribution attribution) {
        return attribution.place() == Attribution.Place.BEFORE
                && attribution.to() - attribution.from() <= 2
                && terms.subList(attribution.from(), attribution.to()).stream()
                        .anyMatch(term -> NOBODY.contains(term.lower()));
    }

    /** "If a sponsor puts up", "a grant that the region promised": what is told there is no more than a part of a clause. */
    private boolean isNested(Attribution attribution) {
        boolean behind = attribution.place() == Attribution.Place.BEFORE && attribution.cue() >= attribution.to();
        if (!behind || attribution.from() == 0) {
            return false;
        }
        Term before = terms.get(attribution.from() - 1);
        boolean relative = before.isAny("which", "that", "whom")
                && attribution.from() > 1
                && isNoun(terms.get(attribution.from() - 2));
        boolean provided = before.is("that")
                && attribution.from() > 1
                && PROVIDED.contains(terms.get(attribution.from() - 2).lower());
        return CONDITIONS.contains(before.lower()) || provided || relative && !attribution.namesNobody();
    }

    private static boolean isNoun(Term term) {
        return term.isWord()
                && !FunctionWords.ALL.contains(term.lower())
                && !EventVerbs.isPastOrParticiple(term)
                && !OrdinaryWords.isVerb(term.lower());
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
            return new Attribution(i, span.beginOfLabel(i), i, Attribution.Place.BEFORE, true, true);
        }
        if (word.equals("according")) {
            return phrase(i, i + 2, span.endOfSpeaker(i + 2));
        }
        if (OPINIONS.contains(word)) {
            return opinion(i);
        }
        if (isPassive(i)) {
            return named(i, by(i) + 1);
        }
        if (OwnAttribution.isOfQuotation(terms, i)) {
            return named(i, i + 2);
        }
        if (OwnAttribution.isHow(terms, i)) {
            return named(i, i + 1);
        }
        if (OwnAttribution.isOwnedOfQuotation(terms, i)) {
            return new Attribution(i, OwnAttribution.behindBe(terms, i), i - 1, Attribution.Place.BEHIND, true, true);
        }
        if (tag.isInverted(i)) {
            return new Attribution(
                    i, i + 1, span.endOfSpeaker(i + 1), tag.placeOf(i, span.endOfSpeaker(i + 1)), isOpen(i), true);
        }
        int made = OwnAttribution.beginOfMade(terms, i);
        int end = span.endBefore(made < 0 ? i : made);
        int begin = span.beginOfSpeaker(end);
        begin = begin < end && !strict ? span.behindPlace(begin, end) : begin;
        if (end - begin == 1
                && WHO.contains(terms.get(begin).lower())
                && begin > 1
                && terms.get(begin - 1).is(",")) {
            return new Attribution(
                    i,
                    span.beginOfAntecedent(begin - 1),
                    begin - 1,
                    Attribution.Place.BEFORE,
                    isOpen(i),
                    isSign(terms, i));
        }
        boolean participle =
                i > 0 && terms.get(i - 1).is(",") && terms.get(i).lower().endsWith("ing");
        if (participle && !span.isSomebody(begin)) {
            return new Attribution(i, i, i, Attribution.Place.BEFORE, isOpen(i), isSign(terms, i));
        }
        boolean behind = tag.isTag(i, begin);
        Attribution.Place place = behind ? tag.placeOf(begin, i + 1) : Attribution.Place.BEFORE;
        return new Attribution(i, begin, end, place, isOpen(i), isSign(terms, i));
    }

    /** The words for the one who speaks follow. */
    private Attribution named(int cue, int from) {
        int end = span.endOfSpeaker(from);
        return new Attribution(cue, from, end, tag.placeOf(cue, end), isOpen(cue), true);
    }

    /** "According to S, …", "…, according to S, …", "…, according to S". */
    private Attribution phrase(int first, int from, int to) {
        boolean begins = first == 0 || !terms.get(first - 1).isWord() && isStop(first - 1);
        boolean joined = first > 1
                && terms.get(first - 1).is(",")
                && terms.get(first - 2).isAny("but", "and", "though", "although")
                && !(to + 1 < terms.size() && terms.get(to).is(",") && EventVerbs.isPast(terms.get(to + 1)));
        Attribution.Place place = begins || joined ? Attribution.Place.BEFORE : tag.placeOf(first, to);
        return new Attribution(first, from, Math.min(to, terms.size()), place, true, true);
    }

    /** "In the mayor's view", "by her own count", "in the words of the mayor". */
    private Attribution opinion(int i) {
        int noun = i + 1;
        while (noun < terms.size() && !OwnAttribution.isNoun(terms.get(noun).lower()) && noun < i + SPEAKER) {
            noun++;
        }
        boolean of = noun + 1 < terms.size()
                && terms.get(noun + 1).is("of")
                && !OWNERS.contains(terms.get(i + 1).lower());
        if (of && STUDIES.contains(terms.get(noun).lower())) {
            return phrase(i, i + 1, noun + 1);
        }
        int end = Math.min(noun, terms.size());
        int named = end > i + 1 && terms.get(end - 1).isPossessive() ? end - 1 : end;
        return of ? phrase(i, noun + 2, span.endOfSpeaker(noun + 2)) : phrase(i, i + 1, named);
    }

    private boolean isStop(int i) {
        return WordList.isAny(terms.get(i).text(), ".", "!", "?", ";") && !Openings.isAbbreviated(terms, i);
    }

    private boolean isOpen(int i) {
        return !isNegated(i) && !isClosed(i);
    }

    private boolean isClosed(int i) {
        return CLOSED.contains(Verbs.stem(terms.get(i).lower()));
    }

    /** "Neither has said when it returns": what nobody says is nobody's speech. */
    private boolean isUnsaid(int i) {
        boolean asks = i + 1 < terms.size() && ASKED.contains(terms.get(i + 1).lower());
        if (!asks) {
            return false;
        }
        for (int k = i - 1;
                k >= Math.max(0, i - FARTHEST) && !isStop(k) && !terms.get(k).is(",");
                k--) {
            if (WordStanding.isDenial(terms.get(k)) || terms.get(k).isAny("neither", "nobody", "none", "no-one")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(int i) {
        boolean negated = false;
        for (int k = Math.max(0, i - 3); k < i; k++) {
            negated |= terms.get(k).isAny("not", "never", "nor", "declined", "refused", "cannot");
        }
        return negated;
    }
}
