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

    @Test
    void wordsThatAMarkPartsAreThoseOfTheirRuns() {
        SourceFile file = new SourceFile("a.md", "They *came*\nin May [@a] twice.\n");
        Wording words = parted(file, "They came in May twice.");
        assertEquals("They came in May twice.", words.value());
        assertEquals("2:1-2:7", place(words.span("in May")));
        assertEquals("1:1-2:19", place(words.span()));
        assertEquals(parted(file, "They came in May twice."), words);
        assertNotEquals(parted(file, "They came in May twice?"), words);
        assertEquals(
                "They came in May twice?",
                parted(file, "They came in May twice?").value());
    }

    @Test
    void wordsThatTheFileEndsBeforeAreKeptAsTheyAre() {
        SourceFile file = new SourceFile("a.md", "They came");
        Wording words = Wording.of(file, "They came in", new int[] {0}, new int[] {0}, file.span(0, 9));
        assertEquals("They came in", words.value());
    }

    private static Wording parted(SourceFile file, String value) {
        return Wording.of(file, value, new int[] {0, 5, 9, 16}, new int[] {0, 6, 11, 23}, file.span(0, 30));
    }

    private static void check(String text, int start, int end, String value, String part, String place) {
        Wording words = Wording.between(new SourceFile("a.yaml", text), start, end, value);
        assertEquals(value, words.value());
        assertEquals(Wording.between(new SourceFile("a.yaml", text), start, end, value), words);
        Span span = words.span(part);
        assertEquals(place, place(span));
    }

    private static String place(Span span) {
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }
}
