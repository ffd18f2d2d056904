package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vouch.diagnostic.Span;

/** A mark stands under exactly the characters that a terminal draws for the span. */
class ExcerptTest {

    /** The line as it is shown, and below it the mark in columns of a terminal. */
    private void check(String line, int column, int endColumn, String expected) {
        Excerpt excerpt = Excerpt.of(line, new Span("a.md", 1, column, 1, endColumn));
        assertEquals(expected, excerpt.line() + "\n" + " ".repeat(excerpt.indent()) + "^".repeat(excerpt.length()));
    }

    @Test
    void markStandsUnderTheSpan() {
        check("He said so.", 4, 8, "He said so.\n   ^^^^");
    }

    @Test
    void emptySpanHasAMarkOfOne() {
        check("abc", 2, 2, "abc\n ^");
        check("abc", 4, 4, "abc\n   ^");
        check("", 1, 1, "\n^");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        check("平壌 said", 4, 8, "平壌 said\n     ^^^^");
        check("a 평양 b", 3, 5, "a 평양 b\n  ^^^^");
        check("🚋 tram", 1, 2, "🚋 tram\n^^");
        check("ﾊﾝ half", 4, 8, "ﾊﾝ half\n   ^^^^");
    }

    @Test
    void marksOnLettersTakeNone() {
        check("cafe\u0301 noir", 7, 11, "cafe\u0301 noir\n     ^^^^");
        check("cafe\u0301 noir", 5, 6, "cafe\u0301 noir\n   ^");
        check("\u1112\u1161\u11AB ab", 5, 7, "\u1112\u1161\u11AB ab\n   ^^");
    }

    @Test
    void tabTakesOneAndIsShownAsASpace() {
        check("\t\tkey: x", 3, 6, "  key: x\n  ^^^");
    }

    @Test
    void whatCannotBeSeenIsShown() {
        check("a\u200Bb\u001B[31m", 2, 3, "a�b�[31m\n ^");
    }

    @Test
    void brokenCommandMovesTheMark() {
        check("a ##[error]b", 12, 13, "a # #[error]b\n            ^");
        check("###[x", 5, 6, "## #[x\n     ^");
    }

    @Test
    void spanOverSeveralLinesRunsToTheEndOfItsFirst() {
        Excerpt excerpt = Excerpt.of("key: [a, b", new Span("a.yaml", 1, 6, 3, 2));
        assertEquals(new Excerpt("key: [a, b", 5, 5), excerpt);
    }

    @Test
    void longLineIsCutAroundTheMark() {
        String line = "0123456789".repeat(30);
        check(line, 5, 8, "0123456789".repeat(10) + "…\n    ^^^");
        check(line, 151, 154, "…" + "0123456789".repeat(10) + "…\n" + " ".repeat(31) + "^^^");
        check(line, 299, 301, "…" + "0123456789".repeat(10) + "\n" + " ".repeat(99) + "^^");
        check(line, 151, 290, "…" + "0123456789".repeat(10) + "…\n" + " ".repeat(31) + "^".repeat(70));
    }

    @Test
    void longLineOfWideCharactersIsCutByColumns() {
        check("壌".repeat(200), 101, 102, "…" + "壌".repeat(50) + "…\n" + " ".repeat(31) + "^^");
    }

    @Test
    void lineOfAMillionCharactersIsNotWalkedFromItsStart() {
        String line = "e\u0301".repeat(1_000_000);
        check(line, 1_000_001, 1_000_002, "…" + "e\u0301".repeat(100) + "…\n" + " ".repeat(31) + "^");
    }
}
