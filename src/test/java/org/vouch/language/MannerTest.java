package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MannerTest {
    @TestFactory
    Stream<DynamicTest> modality() {
        return SentenceExamples.tests(
                "modality.txt", example -> Manner.of(example.words()).name());
    }

    @TestFactory
    Stream<DynamicTest> toldAsDone() {
        return SentenceExamples.tests("told-as-done.txt", example -> Manner.toldAsDone(
                        example.words(), example.passages())
                .map(Extent::words)
                .orElse("sound"));
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
