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
                example -> Manner.toldAsDone(example.words(), example.passages())
                        .map(Extent::words)
                        .orElse("sound"));
    }

    /** As words quoted in place are held: each passage by what it shows itself. */
    @TestFactory
    Stream<DynamicTest> foreseen() {
        return SentenceExamples.tests("foreseen.txt", example -> {
            Map<Boolean, List<String>> sorted = example.passages().stream()
                    .collect(Collectors.partitioningBy(words -> Manner.of(words) == Modality.ASSERTED));
            return Manner.toldAsDone(example.words(), sorted.get(false), sorted.get(true))
                    .map(Extent::words)
                    .orElse("sound");
        });
    }

    @Test
    void theWordsHaveTheirPlaceInTheSentence() {
        assertEquals(
                Optional.of(new Extent(4, 15, "has visited")),
                Manner.toldAsDone("Kim has visited China.", List.of("Kim will visit China")));
    }

    @Test
    void withoutPassagesAnyEventIsToldBeyondThem() {
        assertEquals(Optional.of(new Extent(4, 11, "visited")), Manner.toldAsDone("Kim visited China.", List.of()));
        assertEquals(Optional.empty(), Manner.toldAsDone("", List.of()));
    }
}
