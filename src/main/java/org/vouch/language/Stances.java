package org.vouch.language;

import java.util.List;
import java.util.Set;

/** Whose clause a part of a text is, and whether it tells what its subject wants, plans or has counted. */
final class Stances {
    private static final Set<String> STANCES = WordList.stems("""
                            need hope want plan intend mean aim seek count record measure find rule exclude back support object
                            give forecast expect promise wish think consider like prefer
                            """);

    private static final Set<String> READY =
            WordList.of("prepared ready willing unwilling determined reluctant keen minded inclined due");

    private static final Set<String> AUXILIARY = WordList.of("is are was were has have had do does did");

    /** Behind these and behind a number stands a noun: "900 objects". */
    private static final Set<String> BEFORE_NOUN = WordList.of(
            "the a an of in for with no its his her their this that these those on at by from such first last");

    private final String text;
    private final List<Term> terms;
    private final Segments segments;

    Stances(String text, List<Term> terms, Segments segments) {
        this.text = text;
        this.terms = terms;
        this.segments = segments;
    }

    /** Returns the words before the first verb of a part. */
    String subject(List<Integer> part) {
        for (int k = 1; k < part.size(); k++) {
            int i = part.get(k);
            if (segments.isFinite(i)
                    || isStance(i)
                    || isPresent(i)
                    || terms.get(i).isDoubleQuote()) {
                int last = part.get(k - 1);
                int end = last + 1 == i ? terms.get(i).start() : terms.get(last).end();
                return text.substring(terms.get(part.get(0)).start(), end);
            }
        }
        return "";
    }

    /** "The mayor accepts", "who disputes": a verb right behind a name or a pronoun. */
    private boolean isPresent(int i) {
        Term before = terms.get(i - 1);
        String verb = terms.get(i).lower();
        return (before.isWord() && before.isCapitalised() && i > 1
                        || before.isAny("he", "she", "it", "who", "which")
                        || before.isCapitalised() && !FunctionWords.ALL.contains(before.lower()))
                && verb.endsWith("s")
                && !terms.get(i).isCapitalised()
                && OrdinaryWords.isVerbStem(Verbs.stem(verb));
    }

    /** Returns whether the first verb tells what its subject wants, plans or has counted. */
    boolean isStance(List<Integer> part) {
        for (int i : part.subList(Math.min(1, part.size()), part.size())) {
            String lower = terms.get(i).lower();
            String next = i + 1 < terms.size() ? terms.get(i + 1).lower() : "";
            if (terms.get(i).isCapitalised()) {
                continue;
            }
            boolean intends = VerbKind.BE.contains(lower) && (next.equals("to") || isReady(i + 1));
            if (isStance(i) || intends || lower.equals("would") && WordList.isAny(next, "like", "prefer", "rather")) {
                return true;
            }
            if (!AUXILIARY.contains(lower) && (EventVerbs.isFinite(lower) || EventVerbs.isPast(terms.get(i)))) {
                return false;
            }
        }
        return false;
    }

    /** "Is prepared to insure the journey". */
    private boolean isReady(int i) {
        return i + 1 < terms.size()
                && READY.contains(terms.get(i).lower())
                && terms.get(i + 1).is("to");
    }

    private boolean isStance(int i) {
        Term before = terms.get(i - 1);
        boolean noun = before.isNumber() || before.isPossessive() || BEFORE_NOUN.contains(before.lower());
        return !terms.get(i).isCapitalised()
                && !noun
                && STANCES.contains(Verbs.stem(terms.get(i).lower()));
    }
}
