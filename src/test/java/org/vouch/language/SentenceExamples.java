package org.vouch.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** Reads a file of examples: headings, passages as indented lines, and lines with an arrow before what is expected. */
final class SentenceExamples {
    /**
     * One line with an arrow.
     *
     * @param passages the indented lines above it
     */
    record Example(String heading, List<String> passages, String words, String expected) {}

    private static final String ARROW = " => ";

    private SentenceExamples() {}

    /** Returns a test for each example, which asserts that what is said of its words is what is expected. */
    static Stream<DynamicTest> tests(String file, Function<Example, String> said) {
        return read(file).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.heading() + ": " + example.words(),
                        () -> Assertions.assertEquals(example.expected(), said.apply(example))));
    }

    static List<Example> read(String file) {
        List<Example> examples = new ArrayList<>();
        String heading = "";
        List<String> passages = new ArrayList<>();
        boolean inPassages = false;
        for (String line : lines(file)) {
            if (line.startsWith("    ")) {
                if (!inPassages) {
                    passages = new ArrayList<>();
                }
                passages.add(line.strip());
            } else if (line.startsWith("== ")) {
                heading = line.substring(3);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int arrow = line.lastIndexOf(ARROW);
                String expected = line.substring(arrow + ARROW.length());
                examples.add(new Example(heading, List.copyOf(passages), line.substring(0, arrow), expected));
            }
            inPassages = line.startsWith("    ");
        }
        return examples;
    }

    private static List<String> lines(String file) {
        try (InputStream in = SentenceExamples.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
