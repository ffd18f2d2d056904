package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MatchingTest {
    @TestFactory
    Stream<DynamicTest> matching() {
        return Specification.read("matching.txt")
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> check(example.article(), example.words(), example.expected())));
    }

    private static void check(String article, String words, String expected) {
        assertEquals(expected, outcome(article, words));
    }

    private static String outcome(String article, String words) {
        ParsedQuotation parsed = Quotation.parse(words);
        if (parsed instanceof ParsedQuotation.Mistaken mistaken) {
            return mistaken.mistakes().stream()
                    .map(mistake -> mistake.kind() + " " + mistake.start() + "-" + mistake.end())
                    .collect(Collectors.joining(" | "));
        }
        Tokens tokens = Tokens.of(NormalForm.article(article));
        List<Place> places = Matcher.find(tokens, (Quotation) parsed, Pins.NONE, 2);
        return places.isEmpty()
                ? "none"
                : places.stream().map(MatchingTest::shown).collect(Collectors.joining(" | "));
    }

    private static String shown(Place place) {
        String words = place.fragments().stream()
                .map(fragment -> "«" + fragment.text().replace('\n', '¶') + "»")
                .collect(Collectors.joining(" + "));
        return (place.cutsWord() ? "cut " : "") + "p" + place.paragraph() + " " + place.start() + " " + words;
    }
}
