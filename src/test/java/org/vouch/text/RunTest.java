package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs are held to the sets of their tokens. */
class RunTest {
    private static final int SIZE = 6;

    @Test
    void runsOverlapAndHoldEachOtherAsTheirTokensDo() {
        for (Run one : runs()) {
            for (Run other : runs()) {
                TreeSet<Integer> shared = tokens(one);
                shared.retainAll(tokens(other));
                assertEquals(!shared.isEmpty(), one.overlaps(other), one + " " + other);
                assertEquals(tokens(one).containsAll(tokens(other)), one.contains(other), one + " " + other);
            }
        }
    }

    @Test
    void runsStandByFirstTokenThenByLength() {
        assertEquals(
                "[Run[first=0, end=1], Run[first=0, end=2], Run[first=1, end=2]]",
                runs().headSet(new Run(1, 3)).stream()
                        .filter(run -> run.end() < 3)
                        .toList()
                        .toString());
        assertEquals(SIZE * (SIZE + 1) / 2, runs().size());
    }

    @Test
    void nothingIsNoRun() {
        assertThrows(IllegalArgumentException.class, () -> new Run(-1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Run(2, 2));
        assertEquals(1, new Run(0, 1).size());
    }

    @Test
    void blankWordsPinNothing() {
        Optional<String> blank = Optional.of(" \u00A0");
        OptionalInt none = OptionalInt.empty();
        assertThrows(IllegalArgumentException.class, () -> new Pins(blank, Optional.empty(), none));
        assertThrows(IllegalArgumentException.class, () -> new Pins(Optional.empty(), blank, none));
        assertThrows(IllegalArgumentException.class, () -> Pins.paragraph(0));
    }

    private static TreeSet<Run> runs() {
        TreeSet<Run> runs = new TreeSet<>();
        for (int first = 0; first < SIZE; first++) {
            for (int end = first + 1; end <= SIZE; end++) {
                runs.add(new Run(first, end));
            }
        }
        return runs;
    }

    private static TreeSet<Integer> tokens(Run run) {
        return IntStream.range(run.first(), run.end()).boxed().collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
