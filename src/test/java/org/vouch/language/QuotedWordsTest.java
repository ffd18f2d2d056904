package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "He said “no trip” and left | no trip",
                "He said \"no trip\" | no trip",
                "«ja» oder „nein“ | ja; nein",
                "The ‘first signal’ was good | first signal",
                "the company’s fare isn’t dear | ",
                "the ‘company’s fare’ | company’s fare",
                "“one” and “two” | one; two",
                "“he said ‘no’ to it” | he said ‘no’ to it",
                "an opening “ alone | ",
                "5\" long and 6\" wide | ",
                "“…” | "
            })
    void areFound(String text, String expected) {
        List<String> found = QuotedWords.in(text).stream().map(Extent::words).toList();
        assertEquals(expected == null ? "" : expected, String.join("; ", found));
    }

    @Test
    void placesAreThoseOfTheWords() {
        assertEquals(List.of(new Extent(4, 6, "no")), QuotedWords.in("so “no”"));
    }

    @Test
    void openingMarksThatNothingClosesCostLittle() {
        String text = "“a ".repeat(100_000);
        assertTimeout(Duration.ofSeconds(2), () -> assertEquals(List.of(), QuotedWords.in(text)));
    }
}
