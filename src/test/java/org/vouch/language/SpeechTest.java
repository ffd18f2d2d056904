package org.vouch.language;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpeechTest {
    @TestFactory
    Stream<DynamicTest> speech() {
        return SentenceExamples.tests("speech.txt", example -> {
            String[] parts = example.words().split("\\|", -1);
            return Speech.sign(parts[0], parts[1], parts[2]).orElse("nothing");
        });
    }
}
