package org.vouch.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds in a sentence two deeds in the order that its passages have the other way round: "left after losing" for "lost after leaving". */
final class DeedOrder {
    /** So many terms before and behind "after" the two deeds may stand. */
    private static final int BEFORE = 12;

    private static final int BEHIND = 6;

    private static final Set<String> ORDER = WordList.of("after before");

    private DeedOrder() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        return Reversible.find(sentence, text, passages, DeedOrder::in);
    }

    private static Stream<Reversible> in(Wording text) {
        return IntStream.range(1, Math.max(1, text.size() - 1))
                .filter(i -> ORDER.contains(text.term(i).lower()) && !isDenied(text, i))
                .boxed()
                .flatMap(i -> order(text, i).stream());
    }

    /** "Not before" and "only after" say the same. */
    private static boolean isDenied(Wording text, int at) {
        return WordStanding.isDenial(text.term(at - 1)) || text.term(at - 1).is("only");
    }

    private static Optional<Reversible> order(Wording text, int at) {
        Optional<String> before = IntStream.iterate(
                        at - 1, i -> i >= Math.max(0, at - BEFORE) && !isEnd(text.term(i)), i -> i - 1)
                .filter(i -> isDeed(text, i))
                .mapToObj(i -> deed(text, i))
                .findFirst();
        Optional<String> behind = IntStream.range(at + 1, Math.min(text.size(), at + 1 + BEHIND))
                .takeWhile(i -> text.term(i).isWord())
                .filter(i -> isDeed(text, i))
                .mapToObj(i -> deed(text, i))
                .findFirst();
        boolean after = text.term(at).is("after");
        return before.flatMap(one -> behind.filter(other -> !other.equals(one))
                .map(other -> after ? order(text, other, one, at) : order(text, one, other, at)));
    }

    private static Reversible order(Wording text, String first, String later, int at) {
        int shown = Math.min(text.size(), at + BEHIND) - 1;
        return new Reversible(first + " > " + later, later + " > " + first, at, at, shown);
    }

    private static boolean isEnd(Term term) {
        return !term.isWord() && ".;?!".contains(term.text());
    }

    private static boolean isDeed(Wording text, int i) {
        Term term = text.term(i);
        String word = term.lower();
        boolean going = word.length() > 5 && word.endsWith("ing") && OrdinaryWords.isVerbStem(Verbs.stem(word));
        return !term.isCapitalised()
                && (going || EventVerbs.isPastOrParticiple(term))
                && !EventVerbs.isFinite(word)
                && !VerbKind.BE.contains(word);
    }

    private static String deed(Wording text, int i) {
        Concepts.Concept concept = Concepts.of(text.terms(), i);
        return concept.opposite() ? "-" + concept.key() : concept.key();
    }
}
