package org.vouch.language;

import java.util.List;
import java.util.Set;
import org.vouch.language.Standing.Hold;

/** Which stretches of a text are a condition, a time to come or an open question, and which hang on a condition. */
final class Conditions {
    private static final Set<String> ASKING =
            WordList.of("ask asked asks asking tell say see know decide clear sure wonder wondered wonders");
    private static final Set<String> TIMES = WordList.of("once when until till before as");
    /** "Whether Kim, who was invited, will go": the question goes on behind such a clause. */
    private static final Set<String> RELATIVE = WordList.of("who which whom whose");

    private static final String ENDS = ".;?!";
    private static final String MARKS = ",:()\u2013\u2014";

    private static final Set<String> HEDGES = WordList.of(
            "perhaps possibly maybe probably presumably conceivably apparently reportedly allegedly supposedly potentially");
    private static final Set<String> LIKELY =
            WordList.of("possible likely conceivable probable unclear unknown uncertain");

    private static final Set<String> THINKING =
            WordList.stems("think thought believe fear hope expect suspect reckon suppose");

    private enum Place {
        MAIN,
        HEDGED,
        CONDITION,
        TIME,
        QUESTION
    }

    private final Place[] places;
    private final boolean[] conditional;
    private final boolean[] unless;

    private Conditions(int size) {
        places = new Place[size];
        conditional = new boolean[size];
        unless = new boolean[size];
    }

    static Conditions of(List<Term> terms) {
        Conditions conditions = new Conditions(terms.size());
        int from = 0;
        for (int i = 0; i <= terms.size(); i++) {
            boolean end = i == terms.size()
                    || !terms.get(i).isWord()
                            && ENDS.indexOf(terms.get(i).text().charAt(0)) >= 0
                            && !Openings.isAbbreviated(terms, i)
                            && !Clause.isInside(terms, i);
            if (end) {
                conditions.read(terms, from, i);
                from = i + 1;
            }
        }
        return conditions;
    }

    private void read(List<Term> terms, int from, int to) {
        Place place = Place.MAIN;
        boolean hangs = false;
        boolean wide = false;
        boolean without = false;
        boolean relative = false;
        int condition = from;
        for (int i = from; i < to; i++) {
            boolean mark =
                    !terms.get(i).isWord() && MARKS.indexOf(terms.get(i).text().charAt(0)) >= 0;
            boolean likely = LIKELY.contains(terms.get(i).lower())
                    && i + 1 < to
                    && terms.get(i + 1).is("that");
            Place begins = likely ? Place.HEDGED : at(terms, i, from);
            wide |= LIKELY.contains(terms.get(i).lower())
                    && i + 1 < to
                    && (terms.get(i + 1).is("that")
                            || terms.get(i + 1).is(",")
                            || i > from + 1 && terms.get(i - 2).is("it"));
            mark |= wide && LIKELY.contains(terms.get(i).lower());
            boolean unfinished = mark
                    && place == Place.CONDITION
                    && terms.get(i).is(",")
                    && i - condition > 2
                    && terms.subList(condition, i).stream().noneMatch(Conditions::mayBeVerb)
                    && EventVerbs.withPresent(new Clause(terms, condition, i)).isEmpty();
            boolean aside = place == Place.QUESTION
                    && terms.get(i).is(",")
                    && (relative
                            || i + 1 < to && RELATIVE.contains(terms.get(i + 1).lower()));
            relative = aside != relative;
            mark &= !unfinished && !aside;
            place = mark ? wide ? Place.HEDGED : Place.MAIN : begins == Place.MAIN ? place : begins;
            places[i] = place;
            condition = begins == Place.CONDITION ? i : condition;
            without = begins == Place.CONDITION ? terms.get(i).is("unless") : without && !mark;
            unless[i] = without;
            hangs |= place == Place.CONDITION || isCondition(terms, i, from);
        }
        boolean thought = isThought(terms, from, to);
        for (int i = from; i < to; i++) {
            conditional[i] = hangs;
            places[i] = thought && places[i] == Place.MAIN ? Place.HEDGED : places[i];
        }
    }

    /** "The vase, it is thought, was made", "it began there, engineers believe". */
    private static boolean isThought(List<Term> terms, int from, int to) {
        int comma = -1;
        boolean thinks = false;
        for (int i = from; i <= to; i++) {
            boolean end = i == to || terms.get(i).is(",");
            if (end && comma >= 0 && thinks && i - comma < 6) {
                return true;
            }
            if (end) {
                comma = i;
                thinks = false;
            } else if (comma >= 0 && i - comma > 1) {
                thinks = THINKING.contains(Verbs.stem(terms.get(i).lower()));
            }
        }
        return false;
    }

    private static Place at(List<Term> terms, int i, int from) {
        String word = terms.get(i).lower();
        String before = i > from ? terms.get(i - 1).lower() : "";
        if (word.equals("whether") || word.equals("if") && ASKING.contains(before)) {
            return Place.QUESTION;
        }
        boolean likely = word.equals("likely") && (before.equals("will") || before.equals("would"));
        if (likely || HEDGES.contains(word)) {
            return Place.HEDGED;
        }
        boolean provided = (word.equals("provided") || word.equals("providing"))
                && (before.isEmpty()
                        || before.equals(",")
                        || i + 1 < terms.size() && terms.get(i + 1).is("that"));
        boolean should = word.equals("should") && (before.isEmpty() || isBeforeSubject(terms, i));
        boolean event = word.equals("event")
                        && before.equals("the")
                        && i - 2 >= from
                        && terms.get(i - 2).is("in")
                || word.equals("case") && before.equals("in");
        boolean on = before.equals("on")
                || before.equals("the") && i - 2 >= from && terms.get(i - 2).is("on");
        if (event || word.equals("condition") && on) {
            return Place.CONDITION;
        }
        if (isInverted(terms, i, before)) {
            return Place.CONDITION;
        }
        boolean longAs = word.equals("as") && before.equals("long");
        if (word.equals("unless")
                || word.equals("if") && !before.equals("as") && !isConcession(terms, i)
                || provided
                || should
                || longAs) {
            return Place.CONDITION;
        }
        boolean bare = i + 1 < terms.size()
                && (terms.get(i + 1).isCapitalised() || terms.get(i + 1).isNumber());
        if (word.equals("after") && isToCome(terms, i)) {
            return Place.TIME;
        }
        boolean time = TIMES.contains(word) && (!word.equals("as") || before.equals("soon")) && !bare;
        return time ? Place.TIME : Place.MAIN;
    }

    /** "Fair, if not generous", "a fifth, if not more": no condition; but "opens, if not delayed" is one. */
    static boolean isConcession(List<Term> terms, int at) {
        return at > 0
                && at + 2 < terms.size()
                && terms.get(at + 1).is("not")
                && terms.get(at + 2).isWord()
                && !EventVerbs.isPastOrParticiple(terms.get(at + 2))
                && (at + 3 == terms.size() || !terms.get(at + 3).isWord());
    }

    /** "Should the talks fail", "should admissions not slow down". */
    private static boolean isBeforeSubject(List<Term> terms, int should) {
        if (should + 2 >= terms.size()) {
            return false;
        }
        String next = terms.get(should + 1).lower();
        boolean plural = next.endsWith("s") && terms.get(should + 2).is("not");
        return plural || WordList.isAny(next, "the", "a", "an", "he", "she", "it", "they");
    }

    /** "After it has completed its report". */
    private static boolean isToCome(List<Term> terms, int after) {
        for (int i = after + 1;
                i < Math.min(terms.size(), after + 9) && terms.get(i).isWord();
                i++) {
            if (terms.get(i).is("has") || terms.get(i).is("have")) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeVerb(Term term) {
        return EventVerbs.isPastOrParticiple(term)
                || term.lower().endsWith("s") && OrdinaryWords.isVerbStem(Verbs.stem(term.lower()));
    }

    /** "Were the court to order it", "were it ordered". */
    private static boolean isInverted(List<Term> terms, int i, String before) {
        boolean begins = before.isEmpty() || before.equals(",");
        boolean subject = i + 1 < terms.size()
                && (VerbKind.isDeterminer(terms.get(i + 1))
                        || terms.get(i + 1).isCapitalised()
                        || Statements.PRONOUNS.contains(terms.get(i + 1).lower()));
        boolean were =
                terms.get(i).is("were") || before.isEmpty() && terms.get(i).is("had");
        if (!begins || !subject || !were) {
            return false;
        }
        if (before.isEmpty()) {
            return true;
        }
        for (int k = i + 2; k < Math.min(terms.size(), i + 8); k++) {
            if (terms.get(k).is("to")) {
                return true;
            }
            if (!terms.get(k).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "Subject to", "on condition that", "depending on", "hinges on". */
    private static boolean isCondition(List<Term> terms, int i, int from) {
        String word = terms.get(i).lower();
        String before = i > from ? terms.get(i - 1).lower() : "";
        return word.equals("to") && before.equals("subject")
                || word.equals("permitting")
                || word.equals("well") && before.equals("being")
                || word.equals("on")
                        && WordList.isAny(
                                before,
                                "depending",
                                "depends",
                                "depended",
                                "hinges",
                                "hinged",
                                "contingent",
                                "dependent",
                                "conditional")
                || word.equals("without") && i == from;
    }

    /** Returns whether what stands there is no more than a condition, a time or a question. */
    boolean isAside(int i) {
        return places[i] != Place.MAIN && places[i] != Place.HEDGED;
    }

    boolean isHypothetical(int i) {
        return places[i] == Place.CONDITION;
    }

    Standing on(Standing standing, int i, boolean present) {
        if (places[i] == Place.CONDITION || places[i] == Place.QUESTION) {
            Standing open = standing.atMost(Hold.OPEN).onCondition();
            return unless[i] ? open.reversed() : open;
        }
        if (places[i] == Place.HEDGED) {
            return standing.atMost(Hold.POSSIBLE);
        }
        if (places[i] == Place.TIME && present) {
            return standing.atMost(Hold.MEANT);
        }
        return conditional[i] ? standing.onCondition() : standing;
    }
}
