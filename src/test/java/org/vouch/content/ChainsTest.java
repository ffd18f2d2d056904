package org.vouch.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Counts the origins of each case of {@code chains.txt}. */
class ChainsTest {
    private static final Path CASES = Path.of("src/test/resources/org/vouch/content/chains.txt");

    @TestFactory
    Stream<DynamicTest> everyCaseHasItsNumber() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> line.contains(" => "))
                .map(line -> dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        String[] sides = line.split(" => ");
        List<List<String>> chains = sides[0].equals("nothing")
                ? List.of()
                : Stream.of(sides[0].split("; "))
                        .map(chain -> List.of(chain.split(" > ")))
                        .toList();
        assertEquals(Integer.parseInt(sides[1]), new Chains(chains).independent());
    }

    @Test
    void manyChainsAreCountedWithoutTryingEveryChoice() {
        List<List<String>> chains = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> chains.add(List.of("hub", "informant-" + i)));
        assertEquals(1, new Chains(chains).independent());
        chains.add(List.of("witness"));
        assertEquals(2, new Chains(chains).independent());
    }

    @Test
    void twoOriginsAreFoundAmongManyThatHideThem() {
        List<List<String>> chains = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> chains.add(List.of("a", "b", "x" + i)));
        chains.add(List.of("a", "left"));
        chains.add(List.of("b", "right"));
        assertTrue(new Chains(chains).independent() >= 2);
    }
}
