package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void piecesAreTheAuthorsWordsInOrder() {
        checkPieces(
                "[Then] [t]he \\\"old\n  town\\\" [of ours] met [...] “and \\[sic\\] sang”",
                "{Then}0-6 ( )6-7 <t>7-10 (he \"old town\" )10-28 {of ours}28-37 ( met )37-42 …42-47 ( “and [sic] sang”)47-66");
    }

    @Test
    void bracketsInsideAnInsertionAreEscaped() {
        checkPieces("the town [\\[then\\]  small] met", "(the town )0-9 {[then] small}9-26 ( met)26-30");
    }

    @Test
    void theNormalFormIsThatOfTheArticleWhereNothingIsInserted() {
        checkNormal("“It  was –\n late…”", "\"It was - late...\"");
    }

    @Test
    void theNormalFormKeepsBracketsApart() {
        checkNormal("a b c […] [d]ef g \\[h\\] \\\\ \\\" [“i”]", "a b c [...] [d]ef g \\[h\\] \\\\ \" [\"i\"]");
    }

    @Test
    void wordsAreWhatWhiteSpaceSeparates() {
        assertEquals(
                5, quotation("the U.S. won’t pay – £16.4bn").fragments().get(0).words());
    }

    @Test
    void aLongQuotationIsReadAndOneWordMoreIsNot() {
        assertInstanceOf(Quotation.class, Quotation.parse("word ".repeat(2_000)));
        ParsedQuotation.Mistaken mistaken =
                assertInstanceOf(ParsedQuotation.Mistaken.class, Quotation.parse("word ".repeat(2_001)));
        assertEquals(Mistake.Kind.TOO_LONG, mistaken.mistakes().get(0).kind());
    }

    @Test
    void manyBracketsAreReadAndOneMoreIsNot() {
        assertInstanceOf(Quotation.class, Quotation.parse("word [x] ".repeat(64)));
        ParsedQuotation.Mistaken mistaken =
                assertInstanceOf(ParsedQuotation.Mistaken.class, Quotation.parse("word [x] ".repeat(65)));
        assertEquals(
                new Mistake(
                        Mistake.Kind.TOO_MANY_BRACKETS,
                        581,
                        585,
                        "a quotation has at most 64 brackets; quote it in parts"),
                mistaken.mistakes().get(0));
    }

    private static void checkPieces(String words, String expected) {
        assertEquals(
                expected,
                quotation(words).pieces().stream().map(QuotationTest::shown).collect(Collectors.joining(" ")));
    }

    private static void checkNormal(String words, String expected) {
        assertEquals(expected, quotation(words).normal());
    }

    private static String shown(Piece piece) {
        String range = piece.start() + "-" + piece.end();
        if (piece instanceof Piece.Quoted quoted) {
            return "(" + quoted.text() + ")" + range;
        } else if (piece instanceof Piece.Letter letter) {
            return "<" + letter.text() + ">" + range;
        } else if (piece instanceof Piece.Insertion insertion) {
            return "{" + insertion.text() + "}" + range;
        }
        return "…" + range;
    }

    private static Quotation quotation(String words) {
        return assertInstanceOf(Quotation.class, Quotation.parse(words));
    }
}
