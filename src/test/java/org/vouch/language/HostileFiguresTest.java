package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long lines made to be slow; the bound is wide, so that only a wrong kind of growth passes it. */
class HostileFiguresTest {
    private static final int LENGTH = 120_000;
    private static final List<String> PIECES = List.of(
            "7",
            "1,",
            "111,",
            "1.",
            "1 ",
            "100 000 ",
            "one hundred and ",
            "a million ",
            "one and a half ",
            "twenty-",
            "one or ",
            "20 to ",
            "1 to 2 to ",
            "between 1 and ",
            "$",
            "$ ",
            "more than ",
            "half a ",
            "billion ",
            "Eldin and ",
            "two towns, A, ",
            "not before ",
            "not before May ",
            "more than a ",
            "above the target of ",
            "a quarter past ",
            "one lorry in ",
            "twice ",
            "Shaft 4 ",
            "tens of ",
            "first ",
            "the first of ",
            "May ",
            "May, ",
            "June, ",
            "the middle of ",
            "in 2026 the following year ",
            "the second Thursday of ",
            "1 May to ",
            "1, 2, ",
            "1 and 2 and ",
            "January 1-",
            "2015-",
            "2015 to ",
            "late ",
            "late in ",
            "mid-",
            "last ",
            "the past ",
            "Thursday, ",
            "Thursday (",
            "to go ",
            "word ",
            "Word",
            "\"",
            "(",
            "-",
            "\u2013 ",
            ":",
            "1:1",
            "\ud835\udc9c",
            "\u0301",
            "\n");

    @Test
    void figuresOfALongLineAreFoundInTimeThatGrowsWithIt() {
        PIECES.forEach(piece -> check(() -> Figures.in(piece.repeat(LENGTH / piece.length()))));
    }

    @Test
    void datesOfALongLineAreFoundInTimeThatGrowsWithIt() {
        PIECES.forEach(piece -> check(() -> Dates.in(piece.repeat(LENGTH / piece.length()))));
    }

    @Test
    void halfAMegabyteIsNoTrouble() {
        for (String piece : List.of("7", "one hundred and ", "May ", "January 1, 2015 to ", "$25bn ")) {
            String line = piece.repeat(500_000 / piece.length());
            check(() -> Figures.in(line));
            check(() -> Dates.in(line));
        }
    }

    private static void check(Runnable reading) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), reading::run);
    }
}
