package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.content.Basis;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;

class DateWordsTest {
    static List<List<String>> english() {
        return SpecificationLines.of("dates.txt");
    }

    static List<List<String>> german() {
        return SpecificationLines.of("dates_de.txt");
    }

    @ParameterizedTest
    @MethodSource("english")
    void dateIsSaidAsSpecified(List<String> example) {
        check("en", example);
    }

    /** A no-break space, which the specification shows as a space, binds a day to its month. */
    @ParameterizedTest
    @MethodSource("german")
    void dateIsSaidInGermanAsSpecified(List<String> example) {
        check(
                "de",
                List.of(example.get(0), bound(example.get(1)), machine(example).orElse("")));
    }

    @Test
    void germanDayIsBoundToItsMonth() {
        assertEquals("28.\u00a0Januar 2015", dates("de").day(LocalDate.of(2015, 1, 28)));
    }

    @Test
    void basisIsSaidUnlessTheDocumentShowsTheDate() {
        check(
                "en",
                "2015",
                Optional.of(
                        new Dating(Basis.INFERRED, Optional.of(Wording.at(Span.wholeFile("facts.yaml"), "a reason")))),
                new DateText("2015", Optional.of("2015"), Optional.of("worked out"), Optional.of("a reason")));
        check(
                "en",
                "2015",
                Optional.of(new Dating(Basis.SHOWN, Optional.empty())),
                new DateText("2015", Optional.of("2015"), Optional.empty(), Optional.empty()));
    }

    private static void check(String language, List<String> example) {
        check(
                language,
                example.get(0),
                Optional.empty(),
                new DateText(example.get(1), machine(example), Optional.empty(), Optional.empty()));
    }

    private static void check(String language, String edtf, Optional<Dating> dating, DateText expected) {
        assertEquals(expected, dates(language).text(EdtfDate.parse(edtf).orElseThrow(), dating));
    }

    private static Optional<String> machine(List<String> example) {
        return example.stream().skip(2).filter(machine -> !machine.isEmpty()).findFirst();
    }

    private static String bound(String text) {
        return text.replaceAll("(?<=[0-9]\\.) ", "\u00a0");
    }

    private static DateWords dates(String language) {
        return new DateWords(Fixture.layouts().words(language).value());
    }
}
