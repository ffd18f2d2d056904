package org.vouch.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reported speech in a passage.
 *
 * @param sign the words that show it
 * @param speaker the words by which the passage names who speaks, in small letters
 * @param said the words of content of what is said
 * @param beside those of the rest
 */
public record Reported(String sign, Set<String> speaker, Set<String> said, Set<String> beside) {
    private static final Set<String> INVERTED = Set.of(
            "said",
            "says",
            "added",
            "adds",
            "warned",
            "warns",
            "reported",
            "reports",
            "wrote",
            "explained",
            "asked",
            "replied",
            "insisted",
            "recalled",
            "argued",
            "noted");

    /** What somebody does who says so: "does not rule out a strike". */
    private static final Set<String> STANCES = Set.of("rul", "exclud", "back", "support", "object");

    private static final Set<String> JOINING = Set.of("and", "but", "though", "although", "while");

    private static final Set<String> OF = Set.of("of", "from", "at", "for", "by");

    private static final int SPEAKER = 14;
    private static final int SHORTEST = 3;

    static Reported of(String before, String words, String after, String sign) {
        List<Term> terms = Terms.of(before + words + after);
        int from = firstAt(terms, before.length());
        int to = firstAt(terms, before.length() + words.length());
        int at = SayingSign.indexIn(terms, from, to);
        at = at >= 0 ? at : SayingSign.indexIn(terms, from - 6, from);
        at = at >= 0 ? at : SayingSign.indexIn(terms, to, to + 7);
        return at < 0 ? ofQuotation(terms, from, to, sign) : ofVerb(terms, at, from, to, sign);
    }

    private static int firstAt(List<Term> terms, int offset) {
        int i = 0;
        while (i < terms.size() && terms.get(i).start() < offset) {
            i++;
        }
        return i;
    }

    private static Reported ofQuotation(List<Term> terms, int from, int to, String sign) {
        Set<String> said = new TreeSet<>();
        Set<String> beside = new TreeSet<>();
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < terms.size(); i++) {
            quoted ^= terms.get(i).isDoubleQuote();
            any |= i >= from && i < to && terms.get(i).isDoubleQuote();
            if (i >= from && i < to) {
                (quoted ? said : beside).addAll(Content.of(terms, i, i + 1));
            }
        }
        if (!any) {
            said.addAll(beside);
            beside.clear();
        }
        return new Reported(sign, Set.of(), said, beside);
    }

    /** Before the verb stands who speaks, and what is said behind it; or the other way round. */
    private static Reported ofVerb(List<Term> terms, int at, int from, int to, String sign) {
        boolean according = terms.get(at).is("according");
        boolean inverted = according || isInverted(terms, at);
        int begin = inverted ? at + (according ? 2 : 1) : beginOfSpeaker(terms, at);
        int end = inverted ? endOfSpeaker(terms, begin) : at;
        Set<String> speaker = new TreeSet<>();
        boolean inside = false;
        for (int i = begin; i < end; i++) {
            inside =
                    terms.get(i).isWord() && (inside || OF.contains(terms.get(i).lower()) && !speaker.isEmpty());
            if (!inside
                    && terms.get(i).isWord()
                    && terms.get(i).lower().length() >= SHORTEST
                    && !FunctionWords.ALL.contains(terms.get(i).lower())) {
                speaker.add(terms.get(i).lower());
            }
        }
        boolean tag = !inverted && begin > 0 && isTag(terms, at, begin);
        Set<String> said = new TreeSet<>();
        Set<String> beside = new TreeSet<>(Content.of(terms, begin, end));
        boolean saidBefore = inverted || tag;
        boolean apart = according
                && at > 1
                && terms.get(at - 1).is(",")
                && JOINING.contains(terms.get(at - 2).lower());
        (saidBefore && !apart ? said : beside).addAll(Content.of(terms, from, Math.min(to, begin)));
        int start = Math.max(from, Math.max(end, at + 1));
        int stop = saidBefore ? to : endOfSaid(terms, at, start, to);
        Set<String> behind = Content.of(terms, start, stop);
        beside.addAll(Content.of(terms, stop, to));
        boolean between = tag && at + 1 < terms.size() && terms.get(at + 1).is(",");
        (saidBefore && !according && !between ? beside : said).addAll(behind);
        return new Reported(sign, speaker, said, beside);
    }

    /** "Scientists believe that it resists and have planted 600": what they have done is no part of what they believe. */
    private static int endOfSaid(List<Term> terms, int at, int from, int to) {
        boolean present = Verbs.form(terms.get(at).lower()) == Verbs.Form.OTHER;
        for (int i = from; present && i + 1 < Math.min(to, terms.size()); i++) {
            boolean joined = terms.get(i).is("and")
                    && (terms.get(i + 1).is("have") || terms.get(i + 1).is("has"));
            if (joined) {
                return i;
            }
        }
        return to;
    }

    /** "…, said Ms Sand": a name, or an article, behind the verb and a mark before it. */
    private static boolean isInverted(List<Term> terms, int at) {
        boolean mark = at == 0 || !terms.get(at - 1).isWord();
        if (!mark || at + 1 >= terms.size() || !INVERTED.contains(terms.get(at).lower()) || hasClause(terms, at + 1)) {
            return false;
        }
        Term next = terms.get(at + 1);
        return next.isCapitalised()
                || Set.of("the", "a", "an", "its", "his", "her", "their").contains(next.lower());
    }

    /** Returns whether a finite verb stands before the next mark, so that what follows is said and no speaker. */
    private static boolean hasClause(List<Term> terms, int from) {
        for (int i = from;
                i < Math.min(terms.size(), from + SPEAKER) && terms.get(i).isWord();
                i++) {
            String word = terms.get(i).lower();
            if (word.equals("who") || word.equals("which")) {
                return false;
            }
            if (EventVerbs.isFinite(word) || word.equals("might") || word.equals("should")) {
                return true;
            }
        }
        return false;
    }

    /** "…, the mayor said on Monday": nothing that is said stands behind the verb. */
    private static boolean isTag(List<Term> terms, int at, int begin) {
        boolean behindMark = !terms.get(begin - 1).isWord();
        boolean ends = at + 1 >= terms.size()
                || !terms.get(at + 1).isWord()
                || Set.of("on", "in", "at", "last", "this", "yesterday", "earlier", "after")
                        .contains(terms.get(at + 1).lower());
        return behindMark
                && ends
                && !(at + 1 < terms.size() && terms.get(at + 1).is(":"));
    }

    /** The words before the verb back to a mark; past it where an apposition ends right before the verb. */
    private static int beginOfSpeaker(List<Term> terms, int at) {
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
            i--;
        }
        return i;
    }

    /** The words behind the verb up to a mark, and a name behind that. */
    private static int endOfSpeaker(List<Term> terms, int begin) {
        int i = begin;
        boolean passed = false;
        while (i < terms.size() && i < begin + SPEAKER) {
            Term term = terms.get(i);
            boolean mark = !term.isWord() && !term.isPossessive() && !term.is("'") && !Openings.isAbbreviated(terms, i);
            if (mark) {
                boolean name =
                        !passed && i + 1 < terms.size() && terms.get(i + 1).isCapitalised() && term.is(",");
                if (!name) {
                    return i;
                }
                passed = true;
            }
            if (Set.of("who", "which", "that").contains(term.lower())) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Returns how many words of content of a sentence are said in the passage, less those that stand beside. */
    public int overlap(String sentence) {
        int overlap = 0;
        List<Term> terms = Terms.of(sentence);
        for (String word : Content.of(terms, 0, terms.size())) {
            overlap += said.contains(word) && !beside.contains(word) ? 1 : 0;
        }
        return overlap;
    }

    /** Returns how many words of content of a sentence stand beside what is said. */
    public int besides(String sentence) {
        List<Term> terms = Terms.of(sentence);
        List<Term> common = terms.stream()
                .filter(term -> term.start() == 0 || !term.isCapitalised())
                .toList();
        return (int) Content.of(common, 0, common.size()).stream()
                .filter(word -> beside.contains(word) && !said.contains(word))
                .count();
    }

    /** Returns whether a sentence says whose word, count or view it gives: otherwise than by a verb that the passage itself tells. */
    public boolean isAttributedIn(String sentence) {
        List<Term> terms = Terms.of(sentence);
        for (int i = 0; i < terms.size(); i++) {
            boolean says = SayingSign.indexIn(terms, i, i + 1) == i && !SayingSign.isWithoutSpeaker(terms, i);
            boolean promise = terms.get(i).lower().startsWith("promis");
            if (says && !(promise && isOfMatter(terms.get(i)))
                    || OwnAttribution.isAt(terms, i) && !isOfMatter(terms.get(i))) {
                return true;
            }
        }
        return isNamedIn(sentence)
                && (isProperlyNamedIn(terms) || terms.stream().anyMatch(Reported::isOfSaying));
    }

    private static boolean isOfSaying(Term term) {
        String stem = Verbs.stem(term.lower());
        if (term.is("would")) {
            return true;
        }
        return !FunctionWords.ALL.contains(term.lower()) && (SpeechVerbs.isSaying(stem) || STANCES.contains(stem));
    }

    /** By a name, and not by a word such as "the student", who may be whom the sentence is about. */
    private boolean isProperlyNamedIn(List<Term> terms) {
        return terms.stream().skip(1).anyMatch(term -> term.isCapitalised() && speaker.contains(term.lower()));
    }

    /** "It expects", where the passage has "Corwin said that it expected". */
    private boolean isOfMatter(Term verb) {
        String key = Content.key(verb.lower());
        boolean isSign = Verbs.stem(sign.split(" ")[0]).equals(Verbs.stem(verb.lower()));
        return !isSign && (said.contains(key) || beside.contains(key));
    }

    /** Returns whether a sentence has a word of the speaker's name or office. */
    public boolean isNamedIn(String sentence) {
        return Terms.of(sentence).stream()
                .anyMatch(term -> speaker.contains(term.lower()) && !said.contains(Content.key(term.lower())));
    }
}
