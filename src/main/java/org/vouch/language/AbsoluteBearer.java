package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Tells whether a passage bears an absolute word out: it has a word of the same force, near the same matter, and does
 * not limit it where the sentence does not: "first since 1842", "almost all", "the second lowest".
 */
final class AbsoluteBearer {
    /** How far the matter may stand from the word, in terms. */
    private static final int NEAR = 8;

    /** How far the sentence may set its matter from the word. */
    private static final int FAR = 12;

    /** So many terms before "ever" its question begins: "whether they were ever". */
    private static final int SUBJECT = 3;

    /** So many terms behind a determiner its noun stands. */
    private static final int NOUN = 4;

    private static final Set<String> ORDINALS =
            WordList.of("second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th");

    private static final Set<String> NEARLY = WordList.of("almost nearly virtually practically not hardly about");

    private static final Set<String> EXCEPT = WordList.of("except save bar apart");

    private static final Set<String> PERIODS =
            WordList.of("years months weeks days decades centuries games matches year");

    private static final Set<String> PLACES = WordList.of("in at outside on");

    private static final Set<String> OWN = WordList.of("its his her their our my");

    private static final Set<String> RELATING = WordList.of("that which who whose open outside without");

    private static final Set<String> TIMES =
            WordList.of("day days week weeks month months year years night morning evening hour time times season");

    private static final Set<String> PARTS =
            WordList.of("quarter third thirds half most some several majority part fifth tenth");

    private static final Set<String> UNTIL = WordList.of("before until till");
    private static final Set<String> OF = WordList.of("of");
    private static final Set<String> BEARING = WordList.of("to who");

    private final List<Term> sentence;
    private final int at;
    private final Set<String> matter;

    /** @param at the place of the absolute word in the sentence */
    AbsoluteBearer(List<Term> sentence, int at) {
        this.sentence = sentence;
        this.at = at;
        this.matter = new TreeSet<>(Content.of(sentence, at - FAR, at));
        matter.addAll(Content.of(sentence, at + 1, at + 1 + FAR));
    }

    /** Returns whether the word of a passage, which has the same force, stands for the sentence's. */
    boolean isBearer(AbsoluteClass kind, List<Term> passage, int i) {
        return isOfForce(kind, passage, i) && !AmountLimit.isDropped(passage, i, sentence);
    }

    private boolean isOfForce(AbsoluteClass kind, List<Term> passage, int i) {
        return switch (kind) {
            case FIRST ->
                isNear(passage, i)
                        && !isLimited(passage, i)
                        && !isOwn(passage, i)
                        && !isElliptical(passage, i)
                        && !isTime(passage, i);
            case LAST -> isNear(passage, i) && !hasLimitOfTime(passage, i);
            case ONLY -> isNear(passage, i) && !isOwn(passage, i) && !isRestricted(passage, i);
            case ANY -> true;
            case NONE -> !isForATime(passage, i);
            case ALL ->
                isNear(passage, i)
                        && !isNearly(passage, i)
                        && !isAllBut(passage, i)
                        && !isOfTimes(passage, i)
                        && !isRestricted(passage, i)
                        && !isPart(passage, i);
            case UNPRECEDENTED -> isNear(passage, i) && !hasLimitOfTime(passage, i);
            case ALWAYS, EVER, NEVER -> isNear(passage, i) && !isNearly(passage, i) && !isAllBut(passage, i);
            case AT_ALL -> isNear(passage, i) && !isRestricted(passage, i);
            case MOST -> !isRanked(passage, i) && !isLimited(passage, i);
            default -> isNear(passage, i);
        };
    }

    private boolean isNear(List<Term> passage, int i) {
        if (matter.isEmpty()) {
            return true;
        }
        Set<String> around = Content.of(passage, i - NEAR - 2, i + NEAR + 3);
        return passage.size() <= NEAR || isAsked(passage, i) || around.stream().anyMatch(matter::contains);
    }

    /** "Whether they were ever repaired": what is asked of a pronoun is of the same matter. */
    private static boolean isAsked(List<Term> passage, int i) {
        return i > SUBJECT
                && passage.get(i).is("ever")
                && passage.get(i - SUBJECT).is("whether")
                && passage.get(i - 2).isAny("it", "they", "he", "she");
    }

    /** "Only in summer", "only by a better offer": says when or how, as "not until" and "unless" do. */
    boolean isBeforePreposition() {
        return at + 1 < sentence.size()
                && sentence.get(at + 1).isAny("in", "on", "at", "from", "by", "with", "for", "upon", "under");
    }

    /** "Any ambassador" is no "all deputies": what the word of the passage determines stands behind the sentence's too. */
    boolean isOfSame(List<Term> passage, int i) {
        Set<String> here = Content.of(sentence, at + 1, at + 1 + NOUN);
        return here.isEmpty()
                || Content.of(passage, i + 1, i + 1 + NOUN).stream().anyMatch(here::contains);
    }

    /** "Only a single season" is one season. */
    boolean isBeforeSingle() {
        return at + 2 < sentence.size()
                && sentence.get(at + 1).is("a")
                && sentence.get(at + 2).is("single");
    }

    /** "All but two", "all except one", "all his posts save two". */
    boolean isAllBut() {
        return isAllBut(sentence, at, NEAR);
    }

    private static boolean isAllBut(List<Term> terms, int from, int reach) {
        for (int k = from + 1;
                k < Math.min(terms.size(), from + reach)
                        && (terms.get(k).isWord() || terms.get(k).isPossessive());
                k++) {
            if (EXCEPT.contains(terms.get(k).lower())
                    || k == from + 1 && terms.get(k).is("but")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAllBut(List<Term> passage, int i) {
        return passage.get(i).is("all") && isAllBut(passage, i, NEAR) && !isAllBut();
    }

    private boolean isNearly(List<Term> passage, int i) {
        boolean nearly = i > 0 && NEARLY.contains(passage.get(i - 1).lower());
        return nearly && !isNearlyHere();
    }

    /** "Almost all", "almost the whole". */
    private boolean isNearlyHere() {
        return at > 0 && NEARLY.contains(sentence.get(at - 1).lower())
                || at > 1 && NEARLY.contains(sentence.get(at - 2).lower());
    }

    /** "The second lowest", where the sentence has no such word. */
    private boolean isRanked(List<Term> passage, int i) {
        boolean ranked = i > 0 && ORDINALS.contains(passage.get(i - 1).lower());
        return ranked && !(at > 0 && ORDINALS.contains(sentence.get(at - 1).lower()));
    }

    /** "The first in nine years", "one of the first", where the sentence leaves that out. */
    private boolean isLimited(List<Term> passage, int i) {
        boolean among = isAmong(passage, i) && !isAmong(sentence, at);
        boolean since = hasTime(passage, i) && !hasTime(sentence, at) && !hasSince();
        boolean place = placeBehind(passage, i) && !placeBehind(sentence, at) && endsBehind(sentence, at);
        return among || since || place;
    }

    private static boolean isAmong(List<Term> terms, int i) {
        for (int k = Math.max(0, i - 6); k < i; k++) {
            if (terms.subList(k, i).stream().anyMatch(t -> !t.isWord() && !t.isPossessive())) {
                continue;
            }
            boolean number = NumberWords.SMALL.containsKey(terms.get(k).lower())
                    || PARTS.contains(terms.get(k).lower());
            boolean them = terms.get(k + 1).isAny("them", "others", "these", "those", "which", "whom");
            if (terms.get(k).is("among") && !them
                    || number && k + 1 < i && terms.get(k + 1).is("of")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLimitOfTime(List<Term> passage, int i) {
        return isAmong(passage, i) && !isAmong(sentence, at)
                || hasTime(passage, i) && !hasTime(sentence, at) && !hasSince();
    }

    /** "Its first plant", where the sentence has "the first plant". */
    private boolean isOwn(List<Term> passage, int i) {
        boolean own = i > 0 && OWN.contains(passage.get(i - 1).lower());
        boolean all = at > 1 && sentence.get(at - 1).isAny("the", "a");
        boolean time = at + 1 < sentence.size() && sentence.get(at + 1).is("time");
        boolean owner = sentence.get(0).is("for");
        return own && all && !time && !owner && !hasWithin(sentence, at + 1, OWN) && !hasWithin(sentence, at + 1, OF);
    }

    private static boolean hasWithin(List<Term> terms, int from, Set<String> words) {
        return terms.subList(Math.min(from, terms.size()), Math.min(terms.size(), from + NEAR)).stream()
                .anyMatch(term -> words.contains(term.lower()));
    }

    /** "The first from the new pad": of what stands behind it alone. */
    private boolean isElliptical(List<Term> passage, int i) {
        if (i + 1 >= passage.size() || !passage.get(i + 1).isAny("from", "in", "at", "by")) {
            return false;
        }
        Set<String> limits = Content.of(passage, i + 2, i + 2 + 3);
        Set<String> said = Content.of(sentence, 0, sentence.size());
        return limits.stream().noneMatch(said::contains);
    }

    /** "Ran for the first time" makes nobody "the first to run". */
    private boolean isTime(List<Term> passage, int i) {
        boolean time = i + 1 < passage.size() && passage.get(i + 1).is("time");
        boolean bearer = at + 1 < sentence.size()
                && !sentence.get(at + 1).is("time")
                && at > 0
                && sentence.get(at - 1).is("the");
        return time && bearer && hasWithin(sentence, at + 1, BEARING);
    }

    /** "Any deal that left a town without a bank", where the sentence ends behind "all deals". */
    private boolean isRestricted(List<Term> passage, int i) {
        return (endsBehind(sentence, at) || isFollowed()) && isRelated(passage, i);
    }

    private static boolean isRelated(List<Term> terms, int i) {
        for (int k = i + 2; k < Math.min(terms.size(), i + 5); k++) {
            if (!terms.get(k).isWord()) {
                return false;
            }
            if (RELATING.contains(terms.get(k).lower())) {
                return !VerbKind.BE.contains(terms.get(k - 1).lower());
            }
        }
        return false;
    }

    /** "Every day" bears out no other "all" than that of days. */
    private boolean isOfTimes(List<Term> passage, int i) {
        boolean times =
                i + 1 < passage.size() && TIMES.contains(passage.get(i + 1).lower());
        return times && !hasWithin(sentence, at + 1, TIMES);
    }

    /** "A quarter of demand", where the sentence has all of it. */
    private boolean isPart(List<Term> passage, int i) {
        Set<String> head = Content.of(sentence, at + 1, at + 5);
        for (int k = 0; k < passage.size(); k++) {
            boolean part = PARTS.contains(passage.get(k).lower())
                    && Content.of(passage, k + 1, k + 6).stream().anyMatch(head::contains);
            boolean own = Content.of(passage, i + 1, i + 5).stream().anyMatch(head::contains);
            if (part && !own && k != i) {
                return !hasWithin(sentence, Math.max(0, at - NEAR), PARTS);
            }
        }
        return false;
    }

    /** "No dismissals before 2031", where the sentence gives no time. */
    private boolean isForATime(List<Term> passage, int i) {
        return hasWithin(passage, i + 1, UNTIL)
                && sentence.stream().noneMatch(term -> UNTIL.contains(term.lower()) || TIMES.contains(term.lower()))
                && sentence.stream()
                        .noneMatch(term -> term.isNumber() && term.lower().length() == 4);
    }

    /** "Since 1842", "in nine years", "for 25 years". */
    private static boolean hasTime(List<Term> terms, int i) {
        for (int k = i + 1; k < Math.min(terms.size(), i + NEAR + 2); k++) {
            String word = terms.get(k).lower();
            if (WordList.isAny(word, ".", ";")) {
                return false;
            }
            boolean period = PERIODS.contains(word) && inTime(terms, k, i);
            if (word.equals("since") && !isSubject(terms, k + 1) || period) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSince() {
        return sentence.stream().anyMatch(term -> term.is("since"));
    }

    /** "Since he came to power": what limits is a life, and no count of years. */
    private static boolean isSubject(List<Term> terms, int i) {
        return i < terms.size()
                && (terms.get(i).isAny("he", "she", "they", "it")
                        || terms.get(i).lower().endsWith("ing"));
    }

    private static boolean inTime(List<Term> terms, int period, int from) {
        for (int k = period - 1; k > Math.max(from, period - 4); k--) {
            if (terms.get(k).isAny("in", "for", "after", "within")) {
                return true;
            }
        }
        return false;
    }

    /** "Its first seat in the county"; not "the heaviest cuts falling on it". */
    private static boolean placeBehind(List<Term> terms, int i) {
        for (int k = i + 1; k < Math.min(terms.size(), i + 4); k++) {
            if (!terms.get(k).isWord() || terms.get(k).lower().endsWith("ing")) {
                return false;
            }
            if (PLACES.contains(terms.get(k).lower())) {
                return k + 1 >= terms.size() || !isDay(terms.get(k + 1));
            }
        }
        return false;
    }

    /** "On 9 May", "in May", "on Friday". */
    private static boolean isDay(Term term) {
        return term.isNumber() || Dates.isCalendarWord(term.text());
    }

    /** "All foreign vessels may be held". */
    private boolean isFollowed() {
        return IntStream.range(at + 2, Math.min(sentence.size(), at + 4)).anyMatch(k -> isAuxiliary(sentence.get(k)));
    }

    private static boolean isAuxiliary(Term term) {
        return HeldVerb.isModal(term.lower()) || VerbKind.BE.contains(term.lower()) || term.isAny("has", "have", "had");
    }

    /** Returns whether the sentence ends right behind what the word is said of. */
    private static boolean endsBehind(List<Term> terms, int i) {
        for (int k = i + 1; k < Math.min(terms.size(), i + 4); k++) {
            if (!terms.get(k).isWord()) {
                return true;
            }
        }
        return i + 4 >= terms.size();
    }
}
