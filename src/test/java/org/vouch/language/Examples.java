package org.vouch.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the examples of a specification file: a text, an arrow, what is found in it; headings tell when it was written. */
final class Examples {
    /**
     * One line with an arrow.
     *
     * @param written the days of the nearest heading that gives some
     */
    record Example(String heading, Optional<Days> written, String text, String expected) {
        String name() {
            return heading + ": " + text;
        }
    }

    private static final String ARROW = " => ";
    private static final String WRITTEN = "written ";

    private Examples() {}

    static Stream<Example> read(String file) {
        List<Example> examples = new ArrayList<>();
        String heading = "";
        for (String line : lines(file)) {
            int arrow = line.indexOf(ARROW);
            if (line.startsWith("== ")) {
                heading = line.substring(3);
            } else if (arrow >= 0 && !line.startsWith("#")) {
                examples.add(new Example(
                        heading, written(heading), line.substring(0, arrow), line.substring(arrow + ARROW.length())));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new AssertionError("no example: " + line);
            }
        }
        return examples.stream();
    }

    /** Returns the days that end a text after "written": {@code written 2015-01-21..2015-01-31}. */
    static Optional<Days> written(String text) {
        int at = text.indexOf(WRITTEN);
        return at < 0 ? Optional.empty() : Optional.of(days(text.substring(at + WRITTEN.length())));
    }

    private static Days days(String text) {
        String[] ends = text.strip().split("\\.\\.");
        return new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    private static List<String> lines(String file) {
        try (InputStream in = Examples.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(file, failed);
        }
    }
}
