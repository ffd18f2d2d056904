package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
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
    private record Course(String from, String to, int first, int last) {}

    private Courses() {}

    /** @param text the sentence without what it quotes */
    static Optional<Overstatement> find(String sentence, Wording text, List<Wording> passages) {
        List<Course> said = in(text);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<List<Course>> told = passages.stream().map(Courses::in).toList();
        for (Course course : said) {
            boolean isTold = told.stream()
                    .flatMap(List::stream)
                    .anyMatch(
                            one -> one.from().equals(course.from()) && one.to().equals(course.to()));
            for (int number = 0; number < told.size() && !isTold; number++) {
                Optional<Course> reverse = told.get(number).stream()
                        .filter(one ->
                                one.from().equals(course.to()) && one.to().equals(course.from()))
                        .findFirst();
                if (reverse.isPresent()) {
                    return Optional.of(contrary(sentence, text, course, number, passages.get(number), reverse.get()));
                }
            }
        }
        return Optional.empty();
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
        return text.terms().subList(from, to).stream().allMatch(term -> term.isWord() || term.isNumber());
    }

    private static String words(Wording text, int from, int to) {
        return text.terms().subList(from, to).stream()
                .map(Term::lower)
                .filter(word -> !LEFT_OUT.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static Overstatement contrary(
            String sentence, Wording text, Course said, int passage, Wording words, Course reverse) {
        int start = text.term(said.first()).start();
        int end = text.term(said.last()).end();
        String against = words.terms().subList(reverse.first(), reverse.last() + 1).stream()
                .map(Term::text)
                .collect(Collectors.joining(" "));
        return new Overstatement(
                new Extent(start, end, sentence.substring(start, end)),
                passage,
                true,
                Relation.CONTRARY,
                Optional.of(against));
    }
}
