package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vouch.render.ChainLayout.Slot;
import org.vouch.render.ChainLayout.Strand;

/** Lays out each case of {@code chains.txt}: its strands, then its columns with the wires between them. */
class ChainLayoutTest {
    private static final Path CASES = Path.of("src/test/resources/org/vouch/render/chains.txt");

    @TestFactory
    Stream<DynamicTest> everyCaseIsLaidOut() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> line.contains(" => "))
                .map(line -> line.split(" => "))
                .map(sides -> dynamicTest(sides[0], () -> check(sides[0], sides[1])));
    }

    private static void check(String strands, String expected) {
        assertEquals(
                expected,
                shown(ChainLayout.of(Stream.of(strands.split("; "))
                        .map(ChainLayoutTest::strand)
                        .toList())));
    }

    private static Strand strand(String written) {
        List<String> names = new ArrayList<>(List.of(written.split(" > ")));
        String article = names.remove(names.size() - 1);
        return new Strand(names, article);
    }

    private static String shown(ChainLayout layout) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < layout.columns().size(); i++) {
            out.append(
                    layout.columns().get(i).stream().map(ChainLayoutTest::shown).collect(Collectors.joining(" ")));
            if (i < layout.wires().size()) {
                out.append(layout.wires().get(i).stream()
                        .map(wire -> wire.from() + (wire.isKnown() ? "-" : "~") + wire.to())
                        .collect(Collectors.joining(" ", " |", "| ")));
            }
        }
        return out.toString();
    }

    private static String shown(Slot slot) {
        return switch (slot.kind()) {
            case SPEAKER -> slot.id();
            case ARTICLE -> slot.id().toUpperCase(Locale.ROOT);
            case UNKNOWN -> "?";
            case THROUGH -> "=";
        };
    }
}
