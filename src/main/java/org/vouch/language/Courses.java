package org.vouch.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.language.Overstatement.Relation;

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

    /** Where something goes out from and where it goes to, in small letters. */
    private record Course(String from, String to, int first, int last) {
        String key() {
            return from + " > " + to;
        }

        String reverse() {
            return to + " > " + from;
        }
    }

    /** A course with the number of its passage. */
    private record Told(Course course, int passage) {}

    private Courses() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        return reversed(sentence, text, passages).or(() -> turned(sentence, text, passages));
    }

    /** Where something comes from or goes to: what is told of it, the preposition, and the words behind that. */
    private record End(String verb, String preposition, String place, int first, int last) {
        String key() {
            return verb + ' ' + place;
        }

        boolean isFrom() {
            return preposition.equals("from");
        }
    }

    /** An end with the number of its passage. */
    private record Turned(End end, int passage) {}

    private static Optional<Overstatement> turned(String sentence, Wording text, List<Wording> passages) {
        Map<String, End> said = new LinkedHashMap<>();
        ends(text).filter(End::isFrom).forEach(end -> said.putIfAbsent(end.key(), end));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        ends(text).filter(end -> !end.isFrom()).map(End::key).forEach(said::remove);
        Map<String, Turned> turned = new HashMap<>();
        for (int number = 0; number < passages.size(); number++) {
            int of = number;
            ends(passages.get(number)).forEach(end -> {
                if (end.isFrom()) {
                    said.remove(end.key());
                } else {
                    turned.putIfAbsent(end.key(), new Turned(end, of));
                }
            });
        }
        return said.values().stream()
                .filter(end -> turned.containsKey(end.key()))
                .findFirst()
                .map(end -> {
                    Turned other = turned.get(end.key());
                    return contrary(
                            sentence,
                            text,
                            end.first(),
                            end.last(),
                            other.passage(),
                            passages.get(other.passage()),
                            other.end().first(),
                            other.end().last());
                });
    }

    private static Stream<End> ends(Wording text) {
        return IntStream.range(1, text.size())
                .filter(i -> text.term(i).isAny("from", "to"))
                .boxed()
                .flatMap(i -> end(text, i).stream());
    }

    private static Optional<End> end(Wording text, int preposition) {
        int to = preposition + 1;
        while (to < Math.min(text.size(), preposition + 1 + LONGEST) && isOfPlace(text.term(to))) {
            to++;
        }
        String place = words(text, preposition + 1, to);
        int verb = preposition - 1;
        while (verb >= Math.max(0, preposition - NEAR) && !isMoving(text.term(verb))) {
            verb--;
        }
        return place.isEmpty() || verb < Math.max(0, preposition - NEAR)
                ? Optional.empty()
                : Optional.of(new End(text.stem(verb), text.term(preposition).lower(), place, verb, to - 1));
    }

    private static boolean isOfPlace(Term term) {
        return term.isWord()
                && !term.isNumber()
                && (LEFT_OUT.contains(term.lower()) || !FunctionWords.ALL.contains(term.lower()));
    }

    private static boolean isMoving(Term term) {
        return MOVING.contains(Verbs.stem(term.lower()));
    }

    private static Optional<Overstatement> reversed(String sentence, Wording text, List<Wording> passages) {
        List<Course> said = in(text);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Told> told = new HashMap<>();
        for (int number = 0; number < passages.size(); number++) {
            int of = number;
            in(passages.get(number)).forEach(course -> told.putIfAbsent(course.key(), new Told(course, of)));
        }
        return said.stream()
                .filter(course -> !told.containsKey(course.key()) && told.containsKey(course.reverse()))
                .findFirst()
                .map(course -> {
                    Told reverse = told.get(course.reverse());
                    return contrary(
                            sentence,
                            text,
                            course.first(),
                            course.last(),
                            reverse.passage(),
                            passages.get(reverse.passage()),
                            reverse.course().first(),
                            reverse.course().last());
                });
    }

    private static List<Course> in(Wording text) {
        List<Course> courses = new ArrayList<>();
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
                        courses.add(new Course(from, words(text, to + 1, end + 1), i, end));
                    }
                }
            }
        }
        return courses;
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

    private static Overstatement contrary(
            String sentence, Wording text, int first, int last, int number, Wording passage, int from, int to) {
        String against =
                passage.terms().subList(from, to + 1).stream().map(Term::text).collect(Collectors.joining(" "));
        return Overstatement.sure(
                Relation.CONTRARY, sentence, text.term(first), text.term(last), number, Optional.of(against));
    }
}
