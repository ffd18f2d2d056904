package org.vouch.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.language.Figure;
import org.vouch.language.Figures;
import org.vouch.language.Speech;

/**
 * Two figures of a sentence of which each stands where its evidence has the other: "the office has 4.1, the government 4.6" for
 * "the office puts it at 4.6, while the government speaks of 4.1", "three years rather than six" for "six instead of three".
 */
final class SwappedFigures {
    private static final Pattern PARTS =
            Pattern.compile("(?i)[;:,] | (?:while|whereas|against|but|and|whilst|compared with) ");

    /** Parts in which a comma may stand. */
    private static final Pattern CLAUSES =
            Pattern.compile("(?i)[;:] |,? (?:while|whereas|against|but|and|whilst|compared with) ");

    private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "time");

    private static final Pattern INSTEAD = Pattern.compile("(?i)\\b(?:instead of|rather than|and not)\\b");

    /** So many parts are compared at the most. */
    private static final int MOST = 12;

    private SwappedFigures() {}

    /** A figure with the words of the part in which it stands alone. */
    private record Part(Figure figure, Set<String> words) {}

    /** Returns the first of two figures of a claim that a text of the evidence has the other way round. */
    static Optional<Figure> first(String claim, String evidence) {
        return instead(claim, evidence).or(() -> apart(claim, evidence)).or(() -> alone(claim, evidence));
    }

    private static Optional<Figure> apart(String claim, String evidence) {
        List<Part> own = parts(claim, PARTS);
        List<Part> stated = own.size() < 2 ? List.of() : parts(evidence, PARTS);
        for (int i = 0; i + 1 < own.size(); i++) {
            Part one = own.get(i);
            Part two = own.get(i + 1);
            Optional<Part> first = same(one, stated);
            Optional<Part> second = same(two, stated);
            if (first.isPresent() && second.isPresent() && isAlike(one, two)) {
                Set<String> ofFirst = less(first.get().words(), second.get().words());
                Set<String> ofSecond = less(second.get().words(), first.get().words());
                Set<String> ofOne = less(one.words(), two.words());
                Set<String> ofTwo = less(two.words(), one.words());
                boolean crossed = isOfOther(ofOne, ofFirst, ofSecond) && isOfOther(ofTwo, ofSecond, ofFirst);
                if (crossed) {
                    return Optional.of(one.figure());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAlike(Part one, Part two) {
        boolean bare = isBare(one.figure()) || isBare(two.figure());
        return (bare || one.figure().kind() == two.figure().kind())
                && one.figure().compare(two.figure()) == Figure.Likeness.OTHER;
    }

    /** "3 million crowns in fines and 5 million in taxes": its unit is left to the other. */
    private static boolean isBare(Figure figure) {
        return figure.kind() == Figure.Kind.CARDINAL && figure.unit().isEmpty();
    }

    /** Returns the only part of the evidence that has the figure. */
    private static Optional<Part> same(Part own, List<Part> stated) {
        List<Part> all = stated.stream()
                .filter(part -> own.figure().compare(part.figure()) != Figure.Likeness.OTHER)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static Set<String> less(Set<String> words, Set<String> others) {
        Set<String> own = new HashSet<>(words);
        own.removeAll(others);
        return own;
    }

    /** Returns whether words have some in common with those beside another figure, and none with those beside their own. */
    private static boolean isOfOther(Set<String> words, Set<String> own, Set<String> other) {
        return !Collections.disjoint(words, other) && Collections.disjoint(words, own);
    }

    /** "5 million in fines" where the evidence has "3 million in fines and 5 million in taxes". */
    private static Optional<Figure> alone(String claim, String evidence) {
        List<Part> own = parts(claim, CLAUSES);
        List<Part> stated = own.isEmpty() ? List.of() : parts(evidence, CLAUSES);
        return own.stream()
                .filter(part -> same(part, stated)
                        .filter(its -> isOfRival(part, its, own, stated))
                        .isPresent())
                .map(Part::figure)
                .findFirst();
    }

    private static boolean isOfRival(Part part, Part its, List<Part> own, List<Part> stated) {
        return stated.stream()
                .filter(rival -> rival != its
                        && isAlike(rival, its)
                        && (isBare(its.figure())
                                || isBare(rival.figure())
                                || rival.figure().unit().equals(its.figure().unit()))
                        && own.stream()
                                .noneMatch(other -> other.figure().compare(rival.figure()) != Figure.Likeness.OTHER))
                .anyMatch(rival ->
                        isOfOther(part.words(), less(its.words(), rival.words()), less(rival.words(), its.words())));
    }

    /** Returns the parts of a sentence that have one figure each. */
    private static List<Part> parts(String text, Pattern between) {
        List<Part> parts = new ArrayList<>();
        Matcher cut = between.matcher(text);
        int start = 0;
        boolean more = true;
        while (more && parts.size() < MOST) {
            more = cut.find();
            int end = more ? cut.start() : text.length();
            String words = text.substring(start, end);
            List<Figure> figures = Figures.in(words).stream()
                    .filter(figure -> figure.kind() != Figure.Kind.ORDINAL)
                    .toList();
            if (figures.size() == 1) {
                Figure figure = figures.get(0);
                String around = words.substring(0, figure.start()) + words.substring(figure.end());
                parts.add(new Part(figure.movedBy(start), less(Speech.content(around), TIMES)));
            }
            start = more ? cut.end() : end;
        }
        return parts;
    }

    private static Optional<Figure> instead(String claim, String evidence) {
        Optional<Figure[]> own = around(claim);
        Optional<Figure[]> stated = own.isEmpty() ? Optional.empty() : around(evidence);
        return stated.isPresent() && isSame(own.get()[0], stated.get()[1]) && isSame(own.get()[1], stated.get()[0])
                ? Optional.of(own.get()[0])
                : Optional.empty();
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }

    /** Returns the figures right before and right behind "instead of"; absent where one of them is missing. */
    private static Optional<Figure[]> around(String text) {
        Matcher instead = INSTEAD.matcher(text);
        if (!instead.find()) {
            return Optional.empty();
        }
        List<Figure> before = Figures.all(text.substring(0, instead.start()));
        List<Figure> behind = Figures.all(text.substring(instead.end()));
        return before.isEmpty() || behind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure[] {
                    before.get(before.size() - 1), behind.get(0).movedBy(instead.end())
                });
    }
}
