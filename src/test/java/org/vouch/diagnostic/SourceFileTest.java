package org.vouch.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    private static void check(String text, int start, int end, String expected) {
        Span span = new SourceFile("a.md", text).span(start, end);
        assertEquals(expected, "%d:%d-%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn()));
    }

    @Test
    void columnsAreCodePointsFromOne() {
        check("abc", 0, 3, "1:1-1:4");
        check("a😀b", 3, 4, "1:3-1:4");
        check("😀😀\n😀x", 7, 8, "2:2-2:3");
    }

    @Test
    void halfOfACharacterAloneIsACharacter() {
        check("\uDE00\uD83Dx", 2, 3, "1:3-1:4");
    }

    @Test
    void everyLineEndCountsOnce() {
        check("a\r\nb\rc\nd", 3, 4, "2:1-2:2");
        check("a\r\nb\rc\nd", 7, 8, "4:1-4:2");
    }

    @Test
    void placeAndOffsetAreEachOthersReverse() {
        SourceFile file = new SourceFile("a.md", "é😀ß\r\n\tж😀\n");
        String text = file.text();
        for (int i = 0; i <= text.length(); i = i == text.length() ? i + 1 : text.offsetByCodePoints(i, 1)) {
            Span span = file.span(i, i);
            assertEquals(i, file.offset(span.line(), span.column()));
        }
    }

    @Test
    void columnBeyondTheLineIsItsEnd() {
        assertEquals(3, new SourceFile("a.md", "a😀").offset(1, 99));
    }

    @Test
    void lineIsGivenWithoutItsEnd() {
        SourceFile file = new SourceFile("a.md", "one\r\ntwo\n");
        assertEquals("one", file.line(1));
        assertEquals("two", file.line(2));
        assertEquals("", file.line(3));
        assertEquals(3, file.lineCount());
    }
}
