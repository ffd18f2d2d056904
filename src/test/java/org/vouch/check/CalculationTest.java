package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025 - 2015 | 10",
                "5-1 | 4",
                "2 + 3 * 4 | 14",
                "(2 + 3) * 4 | 20",
                "1,000,000 / 8 | 125000",
                "16.4 + 0.6 | 17",
                "10 - 2 - 3 | 5",
                "100 / 10 / 5 | 2",
                "((7)) | 7"
            })
    void isWorkedOut(String text, String result) {
        assertEquals(
                result,
                Calculation.of(text).orElseThrow().result().stripTrailingZeros().toPlainString());
    }

    @Test
    void operandsStandInTheOrderWritten() {
        assertEquals(
                "[2025, 2015, 3]",
                Calculation.of("(2025 - 2015) * 3").orElseThrow().operands().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ten",
                "2025 -",
                "(2 + 3",
                "2 + 3)",
                "1 / 0",
                "1 // 2",
                "2 x 3",
                "1.2.3",
                "-4",
                "٣ + 1",
                "from 1911 on"
            })
    void anythingElseIsNone(String text) {
        assertEquals(true, Calculation.of(text).isEmpty());
    }

    @Test
    void twentyBracketsDeepIsTheMost() {
        assertEquals(true, Calculation.of("(".repeat(20) + "1" + ")".repeat(20)).isPresent());
        assertEquals(true, Calculation.of("(".repeat(21) + "1" + ")".repeat(21)).isEmpty());
        assertEquals(true, Calculation.of("(1)" + " + (1)".repeat(30)).isPresent());
    }

    @Test
    void fortyDigitsAndFiveHundredCharactersAreTheMost() {
        assertEquals(true, Calculation.of("1".repeat(40)).isPresent());
        assertEquals(true, Calculation.of("1".repeat(41)).isEmpty());
        assertEquals(true, Calculation.of("10" + " +1".repeat(166)).isPresent());
        assertEquals(true, Calculation.of("100" + " +1".repeat(166)).isEmpty());
    }
}
