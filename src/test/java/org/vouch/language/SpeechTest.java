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

    @TestFactory
    Stream<DynamicTest> attributed() {
        return SentenceExamples.tests(
                "attributed.txt",
                example ->
                        isMissing(example.passages().get(0).split("\\|", -1), example.words()) ? "missing" : "sound");
    }

    private static boolean isMissing(String[] passage, String sentence) {
        return Speech.reported(passage[0], passage[1], passage[2])
                .filter(speech -> speech.overlap(sentence) > 0)
                .filter(speech -> speech.overlap(sentence) >= speech.besides(sentence))
                .filter(speech -> !speech.isAttributedIn(sentence))
                .isPresent();
    }
}
