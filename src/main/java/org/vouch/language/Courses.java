package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds in a sentence a course that its passages have the other way round alone: "from June to March" for "from March to
 * June", "moved from Sela" for "moved to Sela".
 */
final class Courses {
    /** So many terms may each of the two ends have. */
    private static final int LONGEST = 4;

    /** So many terms may stand between what moves and where it goes. */
    private static final int NEAR = 5;

    private static final Set<String> MOVING = WordList.stems(
            "move shift transfer relocate travel go return fly sail walk march drive ship send bring carry take flee escape"
                    + " withdraw retreat advance switch change convert promote demote relegate deport extradite evacuate export"
                    + " import smuggle bus ferry run lead stretch");

    private static final Set<String> LEFT_OUT = WordList.of("the a an");

    private Courses() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        return Reversible.find(sentence, text, passages, Courses::in)
                .or(() -> Reversible.find(sentence, text, from(text), passages, Courses::ends));
    }

    /** Returns from where something comes of which the text does not tell that it goes there too. */
    private static List<Reversible> from(Wording text) {
        Set<String> told = ends(text).map(Reversible::told).collect(Collectors.toSet());
        return ends(text)
                .filter(end -> end.told().startsWith("from ") && !told.contains(end.reverse()))
                .toList();
    }

    /** Returns where something comes from or goes to: the verb, the preposition, and the words behind that. */
    private static Stream<Reversible> ends(Wording text) {
        return IntStream.range(1, text.size())
                .filter(i -> text.term(i).isAny("from", "to"))
                .boxed()
                .flatMap(i -> end(text, i).stream());
    }

    private static Optional<Reversible> end(Wording text, int preposition) {
        int to = preposition + 1;
        while (to < Math.min(text.size(), preposition + 1 + LONGEST) && isOfPlace(text.term(to))) {
            to++;
        }
        String place = words(text, preposition + 1, to);
        int verb = preposition - 1;
        while (verb >= Math.max(0, preposition - NEAR) && !isMoving(text.term(verb))) {
            verb--;
        }
        if (place.isEmpty() || verb < Math.max(0, preposition - NEAR)) {
            return Optional.empty();
        }
        boolean from = text.term(preposition).is("from");
        String of = text.stem(verb) + " " + place;
        return Optional.of(new Reversible((from ? "from " : "to ") + of, (from ? "to " : "from ") + of, verb, to - 1));
    }

    private static boolean isOfPlace(Term term) {
        return term.isWord()
                && !term.isNumber()
                && (LEFT_OUT.contains(term.lower()) || !FunctionWords.ALL.contains(term.lower()));
    }

    private static boolean isMoving(Term term) {
        return MOVING.contains(Verbs.stem(term.lower()));
    }

    /** Returns from where something goes out together with where it goes to. */
    private static Stream<Reversible> in(Wording text) {
        List<Reversible> courses = new ArrayList<>();
        for (int i = 0; i + 3 < text.size(); i++) {
            if (text.term(i).is("from")) {
                int to = i + 2;
                while (to < Math.min(text.size() - 1, i + LONGEST + 1)
                        && !text.term(to).is("to")) {
                    to++;
                }
                if (text.term(to).is("to") && isEnd(text, i + 1, to)) {
                    String from = words(text, i + 1, to);
                    for (int end = Math.min(text.size() - 1, to + LONGEST); end > to; end--) {
                        String goal = words(text, to + 1, end + 1);
                        courses.add(new Reversible(from + " > " + goal, goal + " > " + from, i, end));
                    }
                }
            }
        }
        return courses.stream();
    }

    private static boolean isEnd(Wording text, int from, int to) {
        return text.terms().subList(from, to).stream().allMatch(Term::isWord);
    }

    private static String words(Wording text, int from, int to) {
        return text.terms().subList(from, to).stream()
                .map(Term::lower)
                .filter(word -> !LEFT_OUT.contains(word))
                .collect(Collectors.joining(" "));
    }
}
