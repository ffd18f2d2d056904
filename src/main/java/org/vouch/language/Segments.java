package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a text of which each can be told by another: sentences, main clauses, what follows "though", and relative
 * clauses behind a comma. Words between quotation marks are never divided.
 */
final class Segments {
    /** How a part is joined to what stands before it. */
    enum Link {
        /** The first part, or one behind a full stop or a semicolon. */
        APART,
        /** Behind "and" or "but". */
        AND,
        /** Behind "though" or "while". */
        THOUGH,
        /** Behind ", which" or ", who", inside or behind another part. */
        RELATIVE
    }

    /**
     * A part.
     *
     * @param from its first term
     * @param outer the part in which a relative clause stands, by its place in the list; its own for every other
     */
    record Segment(Link link, int from, int outer) {}

    private static final Set<String> AND = WordList.of("and but yet so");
    /** Without a comma these are adverbs: "nobody had yet proposed a date". */
    private static final Set<String> ADVERBS = WordList.of("yet so");

    private static final Set<String> THOUGH = WordList.of("though although while whereas");
    private static final Set<String> RELATIVE = WordList.of("which who whose whom where");
    private static final Set<String> STOPS = WordList.of(". ! ? ;");
    private static final Set<String> FINITE = WordList.of(
            "is are was were has had have will would does did do may might could should can must cannot won't isn't");

    private static final Set<String> SUBJECTS = WordList.of(
            "the a an he she it they we his her its their this these those that some many most all none nobody nothing");

    private static final int CLAUSE = 12;
    private static final int FARTHEST = 60;
    private static final int APPOSITION = 8;

    private final boolean[] quoted;
    private final List<Term> terms;
    private final List<Segment> parts = new ArrayList<>();
    private final int[] partOf;
    private final List<List<Integer>> termsOf = new ArrayList<>();

    private Segments(String text, List<Term> terms) {
        this.quoted = QuotedWords.terms(text, terms, 1);
        this.terms = terms;
        this.partOf = new int[terms.size()];
    }

    static Segments of(String text, List<Term> terms) {
        Segments segments = new Segments(text, terms);
        segments.divide();
        return segments;
    }

    List<Segment> all() {
        return parts;
    }

    /** Returns whether a part is the first behind a full stop or a semicolon. */
    boolean isApart(int part) {
        return parts.get(part).link() == Link.APART;
    }

    /** Returns whether a part is the first of a sentence. */
    boolean isBehindStop(int part) {
        int from = parts.get(part).from();
        return parts.get(part).link() == Link.APART
                && (from == 0 || !terms.get(from - 1).is(";"));
    }

    /** Returns whether a comma stands before a part. */
    boolean isBehindComma(int part) {
        int from = parts.get(part).from();
        return from > 0 && terms.get(from - 1).is(",");
    }

    /** Returns whether a part sets another against the one who speaks before it: "whereas the mayor". */
    boolean isContrast(int part) {
        return terms.get(parts.get(part).from()).is("whereas");
    }

    /** Returns whether a part begins with a participle behind a comma. */
    boolean isParticiple(int part) {
        Segment segment = parts.get(part);
        return segment.link() == Link.RELATIVE && isParticiple(terms.get(segment.from()));
    }

    /** Returns the terms of a part. */
    List<Integer> terms(int part) {
        return termsOf.get(part);
    }

    /** Returns the place in the list of the part to which a term belongs. */
    int of(int term) {
        return partOf[term];
    }

    private void divide() {
        int current = open(Link.APART, 0, 0);
        for (int i = 0; i < terms.size(); i++) {
            if (!isQuoted(i)) {
                current = at(i, current);
            }
            partOf[i] = current;
            termsOf.get(current).add(i);
        }
    }

    private boolean isQuoted(int term) {
        return quoted[term];
    }

    /** Returns the part that goes on or begins at a term. */
    private int at(int i, int current) {
        Segment part = parts.get(current);
        Term before = i == 0 ? terms.get(0) : terms.get(i - 1);
        boolean relative = part.link() == Link.RELATIVE;
        if (i > 0 && STOPS.contains(before.text()) && !Openings.isAbbreviated(terms, i - 1)) {
            return open(Link.APART, i, parts.size());
        }
        boolean closed = relative
                && before.is(",")
                && i - 1 > part.from()
                && (isFiniteOrAdverb(i) && !isPaired(part.from(), i) || !hasCue(part.from(), i));
        int outer = closed || relative && isSecondVerb(part, i) ? part.outer() : current;
        if (i > parts.get(outer).from() + 1) {
            if (RELATIVE.contains(terms.get(i).lower()) && (before.is(",") || isNounBefore(i))) {
                return open(Link.RELATIVE, i, outer);
            }
            if (THOUGH.contains(terms.get(i).lower()) && hasSubjectAndVerb(i + 1)) {
                return open(Link.THOUGH, i, parts.size());
            }
            if (before.is(",") && isParticiple(terms.get(i)) && !(i + 1 < terms.size() && isFinite(i + 1))) {
                return open(Link.RELATIVE, i, outer);
            }
            if (AND.contains(terms.get(i).lower())
                    && !before.is("all")
                    && (before.is(",") || !ADVERBS.contains(terms.get(i).lower()))
                    && !isOfNames(i)
                    && hasVerb(parts.get(outer).from(), i)
                    && beginsClause(i + 1)) {
                return open(Link.AND, i, parts.size());
            }
        }
        return outer;
    }

    /** "Two people who had seen it said": behind the verb of a relative clause without commas stands that of its noun. */
    private boolean isSecondVerb(Segment relative, int i) {
        int from = relative.from();
        return from > 0
                && !terms.get(from - 1).is(",")
                && terms.get(from).isAny("who", "which")
                && i - from < CLAUSE
                && SayingSign.indexIn(terms, i, i + 1) == i
                && isFinite(i)
                && !FunctionWords.ALL.contains(terms.get(i - 1).lower())
                && (hasVerb(from, i) || EventVerbs.isPast(terms.get(from + 1)))
                && !hasVerb(beginOfNoun(parts.get(relative.outer()).from(), from), from);
    }

    /** "…, and people who had read it": where the words begin of which a relative clause tells. */
    private int beginOfNoun(int outer, int relative) {
        int from = relative;
        while (from > outer
                && terms.get(from - 1).isWord()
                && !AND.contains(terms.get(from - 1).lower())) {
            from--;
        }
        return from;
    }

    /** "Telling them that the quay, as old as the mill, had": the comma ends what stands beside a word of the clause. */
    private boolean isPaired(int from, int to) {
        long commas =
                terms.subList(from, to).stream().filter(term -> term.is(",")).count();
        return commas % 2 == 0 && hasCue(from, to);
    }

    private boolean isFiniteOrAdverb(int i) {
        return isFinite(i) || EventVerbs.isAdverb(terms.get(i).lower()) && i + 1 < terms.size() && isFinite(i + 1);
    }

    /** In ", whose mayor says …, …" what is said may go on behind a comma. */
    private boolean hasCue(int from, int to) {
        for (int i = Math.max(from, to - FARTHEST); i < to; i++) {
            if (Attributions.isCue(terms, i)) {
                return true;
            }
        }
        return false;
    }

    /** "A grant which the region promised", and not "asked which of them" or "of which". */
    private boolean isNounBefore(int i) {
        Term before = terms.get(i - 1);
        return before.isWord()
                && !terms.get(i).is("where")
                && !FunctionWords.ALL.contains(before.lower())
                && !EventVerbs.isPastOrParticiple(before)
                && !Attributions.isCue(terms, i - 1);
    }

    /** "…, sending its shares up". */
    private static boolean isParticiple(Term term) {
        return term.lower().length() > 5
                && term.lower().endsWith("ing")
                && !term.isCapitalised()
                && OrdinaryWords.isVerbStem(Verbs.stem(term.lower()));
    }

    /** What "and" joins are clauses where a verb stands before it. */
    boolean hasVerb(int from, int to) {
        for (int i = Math.max(from + 1, to - FARTHEST); i < to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private int open(Link link, int from, int outer) {
        parts.add(new Segment(link, from, outer));
        termsOf.add(new ArrayList<>());
        return parts.size() - 1;
    }

    /** Returns whether a clause with a verb of saying or a subject of its own follows "and". */
    private boolean beginsClause(int from) {
        boolean that = from < terms.size() && terms.get(from).isAny("that", "whether", "if", "who", "which", "whose");
        boolean quoted = from < terms.size() && terms.get(from).isDoubleQuote();
        return !that && !quoted && (isPerfect(from) || isSaying(from) || hasSubjectAndVerb(from));
    }

    /** "The Lindmouth and Fenby districts". */
    private boolean isOfNames(int and) {
        return and + 2 < terms.size()
                && terms.get(and - 1).isCapitalised()
                && terms.get(and + 1).isCapitalised()
                && terms.get(and + 2).lower().endsWith("s")
                && PersonNouns.isPlace(terms.get(and + 2).lower());
    }

    /** "They believe that it resists and have planted 600": what they have done is another matter. */
    private boolean isPerfect(int from) {
        return from < terms.size()
                && (terms.get(from).is("have") || terms.get(from).is("has"));
    }

    private boolean isSaying(int from) {
        int i = from;
        while (i < terms.size() && EventVerbs.isAdverb(terms.get(i).lower())) {
            i++;
        }
        return i < terms.size() && !terms.get(from).isDoubleQuote() && Attributions.isCue(terms, i);
    }

    private boolean hasSubjectAndVerb(int from) {
        int passed = 0;
        for (int i = from; i < Math.min(terms.size(), from + CLAUSE); i++) {
            Term term = terms.get(i);
            if (RELATIVE.contains(term.lower())) {
                return false;
            }
            if (!term.isWord()
                    && !term.isPossessive()
                    && !term.is("'")
                    && !term.isDoubleQuote()
                    && !Openings.isAbbreviated(terms, i)) {
                int end = term.is(",") && passed == 0 ? endOfApposition(i + 1) : -1;
                if (end < 0) {
                    return false;
                }
                passed++;
                i = end;
            } else if (isFinite(i)) {
                return i > from && (isSubject(terms.get(from)) || FINITE.contains(term.lower()));
            }
        }
        return false;
    }

    /** "And about 640,000 displaced" has none. */
    private static boolean isSubject(Term first) {
        return first.isCapitalised()
                || !FunctionWords.ALL.contains(first.lower()) && !first.isNumber()
                || SUBJECTS.contains(first.lower());
    }

    /** "Its leader, Dora Kelani, has said": the second comma. */
    private int endOfApposition(int from) {
        for (int i = from; i < Math.min(terms.size(), from + APPOSITION); i++) {
            if (terms.get(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    boolean isFinite(int i) {
        Term term = terms.get(i);
        return FINITE.contains(term.lower()) && !term.isCapitalised()
                || EventVerbs.isPast(term)
                        && !FunctionWords.ALL.contains(terms.get(i - 1).lower())
                || Attributions.isCue(terms, i);
    }
}
