package org.vouch.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void plainWordsHaveTheirOwnPlaces() {
        check("a: They came in May.\n", 3, 19, "They came in May", "in May", "1:14-1:20");
    }

    @Test
    void foldedWordsAreFoundOnTheirLine() {
        check("a: >-\n  They came\n  in May.\n", 3, 27, "They came in May.", "in May", "3:3-3:9");
    }

    @Test
    void wordsAfterAnEscapeStandWhereTheyAreWritten() {
        check("a: \"He said \\\"no\\\" in May\"\n", 4, 25, "He said \"no\" in May", "May", "1:23-1:26");
    }

    @Test
    void wordsAfterADoubledMarkStandWhereTheyAreWritten() {
        check("a: 'It''s May'\n", 4, 13, "It's May", "May", "1:11-1:14");
    }

    @Test
    void aCharacterWrittenAsACodeDoesNotCarryTheRestAway() {
        check("a: \"caf\\u00e9 in May\"\n", 4, 20, "caf\u00e9 in May", "May", "1:18-1:21");
    }

    @Test
    void columnsAreCodePoints() {
        check("\uD83D\uDE00\uD83D\uDE00 in May", 0, 11, "\uD83D\uDE00\uD83D\uDE00 in May", "May", "1:7-1:10");
    }

    @Test
    void aPartThatDoesNotStandInTheWordsHasThePlaceOfTheWhole() {
        check("a: in May", 3, 9, "in May", "June", "1:4-1:10");
    }

    @Test
    void wordsOfNoFileHaveThePlaceGiven() {
        Span span = new Span("a.md", 2, 3, 2, 4);
        assertEquals(span, Wording.at(span, "anything").span(2, 4));
    }

    @Test
    void wordsOfNoFileAreEqualToTheSameAndToNoneOfAFile() {
        Span span = new Span("a.yaml", 1, 1, 1, 9);
        Wording none = Wording.at(span, "");
        Wording written = Wording.between(new SourceFile("a.yaml", "anything"), 0, 8, "anything");
        assertEquals(none, Wording.at(span, ""));
        assertNotEquals(none, Wording.at(span, "anything"));
        assertNotEquals(Wording.at(span, "anything"), written);
        assertNotEquals(written, Wording.at(span, "anything"));
    }

    private static void check(String text, int start, int end, String value, String part, String place) {
        Span span = Wording.between(new SourceFile("a.yaml", text), start, end, value)
                .span(part);
        assertEquals(place, span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn());
    }
}
