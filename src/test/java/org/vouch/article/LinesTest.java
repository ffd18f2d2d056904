package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void rangesAreReadAndWritten() {
        check("3-15,17-22", "3-15,17-22");
        check("7", "7");
        check("3-15, 17, 19-19", "3-15,17,19");
    }

    @Test
    void otherFormsAreNotRead() {
        for (String text : List.of("", "0-3", "5-3", "3-", "a", "3-5,4-9", "9,3", "3,,4", "1-2-3", "99999999999")) {
            assertEquals(Optional.empty(), Lines.parse(text), text);
        }
    }

    @Test
    void badRangesAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> new LineRange(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Lines(List.of()));
        assertThrows(
                IllegalArgumentException.class, () -> new Lines(List.of(new LineRange(3, 5), new LineRange(5, 6))));
    }

    private static void check(String text, String expected) {
        assertEquals(Optional.of(expected), Lines.parse(text).map(Lines::toString));
    }
}
