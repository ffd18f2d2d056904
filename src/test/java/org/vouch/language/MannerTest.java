package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vouch.content.Modality;

class MannerTest {
    @TestFactory
    Stream<DynamicTest> modality() {
        return SentenceExamples.tests(
                "modality.txt", example -> Manner.of(example.words()).name());
    }

    @TestFactory
    Stream<DynamicTest> toldAsDone() {
        return SentenceExamples.tests(
                "told-as-done.txt",
                example -> Manner.toldAsDone(new SentenceText(example.words()), texts(example.passages(), true))
                        .map(MannerTest::said)
                        .orElse("sound"));
    }

    /** As words quoted in place are held: each passage by what it shows itself. */
    @TestFactory
    Stream<DynamicTest> foreseen() {
        return SentenceExamples.tests("foreseen.txt", example -> {
            Map<Boolean, List<String>> sorted = example.passages().stream()
                    .collect(Collectors.partitioningBy(words -> Manner.of(words) == Modality.ASSERTED));
            List<PassageText> passages = Stream.concat(
                            texts(sorted.get(false), true).stream(), texts(sorted.get(true), false).stream())
                    .toList();
            return Manner.toldAsDone(new SentenceText(example.words()), passages)
                    .map(MannerTest::said)
                    .orElse("sound");
        });
    }

    private static List<PassageText> texts(List<String> passages, boolean reserved) {
        return passages.stream().map(words -> new PassageText(words, reserved)).toList();
    }

    /** A finding that only one reading makes has a question mark. */
    private static String said(Overstatement found) {
        return (found.sure() ? "" : "? ") + found.words().words();
    }

    @Test
    void theWordsHaveTheirPlaceInTheSentenceAndThePassageIsTheOneThatSaysLess() {
        assertEquals(
                Optional.of(Overstatement.done(new Extent(4, 15, "has visited"), 1, true)),
                Manner.toldAsDone(
                        new SentenceText("Kim has visited China."),
                        texts(List.of("The weather may change", "Kim will visit China"), true)));
    }

    @Test
    void withoutPassagesNothingIsToldBeyondThem() {
        assertEquals(Optional.empty(), Manner.toldAsDone(new SentenceText("Kim visited China."), List.of()));
        assertEquals(Optional.empty(), Manner.toldAsDone(new SentenceText(""), List.of()));
        assertEquals(
                Optional.empty(),
                Manner.toldAsDone(new SentenceText("Kim has certainly refused to visit China."), List.of()));
    }
}
