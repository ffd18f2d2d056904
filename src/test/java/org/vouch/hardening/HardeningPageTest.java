package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page names tests that there are. */
class HardeningPageTest {
    private static final Path PAGE = Path.of("src/main/docs/hardening.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|Proof))`");

    @Test
    void everyThreatHasATestAndEveryTestNamedIsThere() throws IOException {
        Set<String> tests = tests();
        List<String> threats = Files.readString(PAGE)
                .lines()
                .filter(line -> TEST.matcher(line).find())
                .toList();
        assertTrue(threats.stream().filter(line -> line.startsWith("| ")).count() >= 17, threats.toString());
        assertEquals(
                List.of(),
                threats.stream()
                        .flatMap(line -> TEST.matcher(line).results())
                        .map(found -> found.group(1))
                        .filter(name -> !tests.contains(name))
                        .toList());
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
