package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AbsolutesTest {
    @TestFactory
    Stream<DynamicTest> absolutes() {
        return SentenceExamples.tests("absolutes.txt", example -> {
            List<Extent> beyond = Absolutes.beyond(example.words(), example.passages());
            return beyond.isEmpty() ? "sound" : beyond.stream().map(Extent::words).collect(Collectors.joining(" | "));
        });
    }

    @Test
    void theWordsHaveTheirPlaceInTheSentence() {
        assertEquals(
                List.of(new Extent(0, 8, "No other")), Absolutes.beyond("No other ship came.", List.of("A ship came")));
    }
}
