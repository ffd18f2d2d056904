package org.vouch.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The examples of a specification file: lines of columns between {@code |}; blank lines and {@code #} are comments. */
final class SpecificationLines {
    private SpecificationLines() {}

    static List<List<String>> of(String name) {
        try (Stream<String> lines =
                Files.lines(Path.of("src/test/resources/org/vouch/render", name), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
