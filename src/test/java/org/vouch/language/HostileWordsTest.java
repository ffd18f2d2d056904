package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A line of 200,000 characters costs seconds at the most: the cost of the rules grows in line with the words. */
class HostileWordsTest {
    private static final int SIZE = 200_000;

    @TestFactory
    Stream<DynamicTest> longLines() {
        return Stream.of(
                        "a",
                        "A",
                        "A ",
                        "de ",
                        "Kim ",
                        "Ministry of ",
                        "“",
                        "\"",
                        "'",
                        "-",
                        "A-",
                        "U.S.",
                        "Workers' ",
                        "only ",
                        "no one ",
                        "said ",
                        "reported that ",
                        "went ",
                        "was in Ruvia to Ruvia ",
                        "if the sale agreed to Ruvia ",
                        "was attended and ",
                        "would ",
                        "will be ",
                        "will never ",
                        "may ",
                        "if ",
                        "Kim said, ",
                        "has not ",
                        "President ",
                        "the first ",
                        "A. ",
                        "\u0301",
                        "\uD83D\uDE00",
                        "not once any ",
                        "article ",
                        "named by ",
                        "May ",
                        "On Monday ",
                        "to be and ",
                        ", ",
                        "1,2.3",
                        "described ",
                        "is ",
                        "and who, ",
                        "the announcement that ",
                        "denied that ",
                        "reports that it came are untrue ",
                        "no harm was done and ",
                        "will not go unless ",
                        "will not rule out going ",
                        "listed ")
                .map(unit -> DynamicTest.dynamicTest(unit, () -> check(unit.repeat(SIZE / unit.length()))));
    }

    private static void check(String line) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            List<Name> names = Names.in(line);
            names.stream().limit(1_000).forEach(name -> name.fits("Kim Jong-un"));
            new Name(0, line.length(), line).standsIn(line);
            Manner.of(line);
            Manner.toldAsDone(new SentenceText(line), List.of(new PassageText(line, true)));
            Absolutes.beyond(line, List.of(line));
            Speech.sign(line, line, line);
            Speech.spoken(line, line, line);
            Manner.toldAsDone(new SentenceText(line), List.of(new PassageText(line, false)));
        });
    }
}
