package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "The mayor opened the bridge again. | The mayor opened the bridge | again",
                "The mayor opened the old bridge | The bridge was opened by the mayor | old",
                "The mayor launched the ferry | The ferry was started by the mayor | ",
                "The talks failed because of the toll | The talks failed | because, toll",
                "Nobody but the mayor came | The mayor came | Nobody",
                "Twelve ferries of the line sank | The line lost 12 ferries | Twelve, sank"
            })
    void areFound(String sentence, String evidence, String expected) {
        assertEquals(expected == null ? "" : expected, String.join(", ", OwnWords.in(sentence, List.of(evidence))));
    }

    @Test
    void allWordsAreOwnWhereThereIsNoEvidence() {
        assertEquals(List.of("ferry sank"), OwnWords.in("The ferry sank.", List.of()));
    }

    @Test
    void longTextsCostLittle() {
        String text = "again and again ".repeat(20_000);
        assertTimeout(Duration.ofSeconds(2), () -> OwnWords.in(text, List.of(text, text)));
    }
}
