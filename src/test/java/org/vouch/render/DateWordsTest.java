package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.content.Basis;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;

class DateWordsTest {
    private static final DateWords DATES =
            new DateWords(Fixture.layouts().words("en").value());

    static List<List<String>> examples() {
        return SpecificationLines.of("dates.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void dateIsSaidAsSpecified(List<String> example) {
        Optional<String> machine = example.size() > 2 ? Optional.of(example.get(2)) : Optional.empty();
        check(
                example.get(0),
                Optional.empty(),
                new DateText(example.get(1), machine, Optional.empty(), Optional.empty()));
    }

    @Test
    void basisIsSaidUnlessTheDocumentShowsTheDate() {
        check(
                "2015",
                Optional.of(new Dating(Basis.INFERRED, Optional.of("a reason"))),
                new DateText("2015", Optional.of("2015"), Optional.of("worked out"), Optional.of("a reason")));
        check(
                "2015",
                Optional.of(new Dating(Basis.SHOWN, Optional.empty())),
                new DateText("2015", Optional.of("2015"), Optional.empty(), Optional.empty()));
    }

    private static void check(String edtf, Optional<Dating> dating, DateText expected) {
        assertEquals(expected, DATES.text(EdtfDate.parse(edtf).orElseThrow(), dating));
    }
}
