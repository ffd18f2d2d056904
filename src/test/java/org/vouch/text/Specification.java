package org.vouch.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the examples of a specification file: headings, articles as indented blocks, and lines with an arrow. */
final class Specification {
    /**
     * One line with an arrow.
     *
     * @param article the indented lines above it
     */
    record Example(String heading, String article, String words, String expected) {
        String name() {
            return heading + ": " + words;
        }
    }

    private static final String ARROW = " => ";

    private Specification() {}

    static Stream<Example> read(String file) {
        List<Example> examples = new ArrayList<>();
        String heading = "";
        StringBuilder article = new StringBuilder();
        StringBuilder words = new StringBuilder();
        boolean inArticle = false;
        for (String line : lines(file)) {
            if (line.startsWith("== ")) {
                heading = line.substring(3);
            } else if (line.startsWith("    ")) {
                if (!inArticle) {
                    article.setLength(0);
                }
                inArticle = true;
                article.append(line.substring(4)).append('\n');
            } else if (line.contains(ARROW.stripTrailing()) && !line.startsWith("#")) {
                int arrow = line.indexOf(ARROW);
                words.append(line, 0, Math.max(0, arrow));
                String expected = line.substring(arrow + ARROW.length());
                examples.add(new Example(heading, article.toString(), words.toString(), expected));
                words.setLength(0);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                words.append(line).append('\n');
            } else {
                inArticle = false;
            }
        }
        return examples.stream();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Specification.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
