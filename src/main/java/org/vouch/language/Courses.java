package org.vouch.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.language.Overstatement.Relation;

/** Finds in a sentence a course that its passages have the other way round alone: "from June to March" for "from March to June". */
final class Courses {
    /** So many terms may each of the two ends have. */
    private static final int LONGEST = 4;

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
                .map(course -> contrary(sentence, text, course, told.get(course.reverse()), passages));
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
            String sentence, Wording text, Course said, Told told, List<Wording> passages) {
        int start = text.term(said.first()).start();
        int end = text.term(said.last()).end();
        Course reverse = told.course();
        String against = passages.get(told.passage()).terms().subList(reverse.first(), reverse.last() + 1).stream()
                .map(Term::text)
                .collect(Collectors.joining(" "));
        return new Overstatement(
                new Extent(start, end, sentence.substring(start, end)),
                told.passage(),
                true,
                Relation.CONTRARY,
                Optional.of(against));
    }
}
