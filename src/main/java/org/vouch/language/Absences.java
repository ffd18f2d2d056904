package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How English says that something is not told, and how it says that something is beyond doubt. */
public final class Absences {
    private static final Set<String> SIGNS = WordList.of("""
            not no none nobody nothing nowhere never neither nor cannot without silent silence silently open missing lack lacks
            lacked lacking whether if absent absence leaves leave left fails fail omits omit omitted hardly question questions gap
            gaps remains remain either only alone anonymous doubt doubtful ambiguous limit limits short stops
            """);

    private static final Set<String> SETTLED = WordList.of(
            "plain clear certain settled known evident obvious undisputed established proven documented confirmed");

    private static final Set<String> BEING = WordList.of("is are was were be been make makes made making");

    private static final Set<String> DENYING =
            WordList.of("not no never neither nor hardly far nowhere without nobody nothing");

    private static final int BEFORE = 4;

    private Absences() {}

    /** Returns whether some word of a text says that something is not there, not said or not settled. */
    public static boolean isSaid(String text) {
        return Terms.ofProse(text).stream().anyMatch(Absences::isSign);
    }

    private static boolean isSign(Term term) {
        String word = term.lower();
        return SIGNS.contains(word)
                || word.equals("?")
                || word.endsWith("n't")
                || word.equals("unclear")
                || word.startsWith("un") && (word.endsWith("ed") || word.endsWith("n"));
    }

    /** Returns the first words that call something settled: "is plain", "makes clear", "is not disputed". */
    public static Optional<Extent> settled(String text) {
        List<Term> terms = Terms.ofProse(text);
        return IntStream.range(1, terms.size())
                .filter(i -> isSettled(terms, i))
                .mapToObj(terms::get)
                .map(term -> new Extent(term.start(), term.end(), text.substring(term.start(), term.end())))
                .findFirst();
    }

    /** Returns the first words that ask about something as if it were known to be so: "why he stayed away". */
    public static Optional<Extent> presupposed(String text) {
        List<Term> terms = Terms.ofProse(text);
        return IntStream.range(0, terms.size() - 1)
                .filter(i -> terms.get(i).is("why")
                        || terms.get(i).is("how") && terms.get(i + 1).isAny("long", "often")
                        || terms.get(i).is("who") && terms.get(i + 1).is("else"))
                .mapToObj(i -> {
                    Term last = terms.get(terms.get(i).is("why") ? i : i + 1);
                    return new Extent(
                            terms.get(i).start(),
                            last.end(),
                            text.substring(terms.get(i).start(), last.end()));
                })
                .findFirst();
    }

    private static boolean isSettled(List<Term> terms, int i) {
        boolean denied = has(terms, i, DENYING);
        boolean doubted = terms.get(i).isAny("disputed", "doubt", "question", "doubted");
        return doubted && denied && has(terms, i, BEING)
                || SETTLED.contains(terms.get(i).lower()) && !denied && has(terms, i, BEING);
    }

    private static boolean has(List<Term> terms, int i, Set<String> words) {
        return IntStream.range(Math.max(0, i - BEFORE), i)
                .anyMatch(k -> words.contains(terms.get(k).lower()));
    }
}
