package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ContextTest {
    private static final Tokens ARTICLE = Tokens.of(NormalForm.article("""
                    He left. The old town’s council, all of 16.4 thousand said, met (late). So it ended
                    A new day: they won’t. End
                    """));

    @Test
    void tokensOnBothSidesAreTheContext() {
        check("council", 2, "'s |, all", "OPEN OPEN 6-11");
        check("council", 1, "s |, all", "OPEN OPEN 7-11");
        check("late", 2, "met (|).", "OPEN OPEN 18-23");
        check("late", 1, "(|)", "OPEN OPEN 19-22");
        check("they", 1, ": | won", "OPEN OPEN 29-32");
        check("all of", 1, ", | 16", "OPEN OPEN 9-13");
    }

    @Test
    void aFullStopEndsTheContext() {
        check("it", 3, ". So | ended", "OPEN PARAGRAPH 22-27");
        check("End", 2, ". |", "OPEN TEXT 34-36");
        check("thousand", 3, ".4 | said, met", "OPEN OPEN 13-19");
    }

    @Test
    void aJoinerThatTouchesTheFragmentIsNeverTheLast() {
        check("left", 1, "He |. The", "TEXT OPEN 0-4");
        check("won't", 1, "they |. End", "OPEN TEXT 30-36");
        check("won't", 2, ": they |. End", "OPEN TEXT 29-36");
        check("town", 1, "old |'s", "OPEN OPEN 4-8");
    }

    @Test
    void theFirstTokenOfAnotherParagraphIsOpenedAndNotShown() {
        check("A new", 2, "| day:", "PARAGRAPH OPEN 25-30");
        check("it ended", 2, ". So |", "OPEN PARAGRAPH 22-27");
        check("ended A", 2, "So it | new day", "OPEN OPEN 23-29");
    }

    @Test
    void theEdgesOfTheTextNeedNothingBeyond() {
        check("He left", 2, "|. The", "TEXT OPEN 0-4");
        check("End", 1, ". |", "OPEN TEXT 34-36");
    }

    @Test
    void theContextBesideAnOmissionHoldsAWholeWord() {
        String article = "They said it “won’t, if asked”, sail and, “Never!”, the crew on deck left.";
        checkOmission(article, "They said it [...] the crew on", 2, " \"won't|Never!\", ");
        checkOmission(article, "They said it [...] the crew on", 1, " \"won't|Never!\", ");
        checkOmission(article, "They said it \\\"won't [...] the crew on", 1, ", if|Never!\", ");
        checkOmission(
                "One two three he couldn’t, four five six.", "One two three [...] four five six", 1, " he|couldn't, ");
        checkOmission("One two three can see four five six.", "One two three [...] four five six", 1, " can see|see ");
        checkOmission("One two three. Not four five six.", "One two three [...] four five six", 1, ". Not|Not ");
        checkOmission("One two three “x”. Four five six.", "One two three [...] Four five six", 1, " \"x|. ");
    }

    private static void checkOmission(String article, String words, int contextWords, String context) {
        Tokens tokens = Tokens.of(NormalForm.article(article));
        List<Place> places = Matcher.find(tokens, (Quotation) Quotation.parse(words), Pins.NONE, contextWords);
        List<Fragment> fragments = places.get(0).fragments();
        assertEquals(
                context,
                fragments.get(0).after().text() + "|"
                        + fragments.get(1).before().text());
    }

    @Test
    void pinnedWordsAreOpenedToo() {
        Pins pins = new Pins(Optional.of("the old town's"), Optional.of(", all of"), OptionalInt.of(1));
        Pins wrong = new Pins(Optional.of("old town"), Optional.empty(), OptionalInt.empty());
        Quotation quotation = (Quotation) Quotation.parse("council");
        Pins cased = new Pins(Optional.of("The old town’s"), pins.suffix(), pins.paragraph());
        assertEquals(List.of(), Matcher.find(ARTICLE, quotation, pins, 2));
        assertEquals(List.of(), Matcher.find(ARTICLE, quotation, wrong, 2));
        assertEquals(List.of(), Matcher.find(ARTICLE, quotation, Pins.paragraph(2), 2));
        assertEquals(
                List.of(new Run(3, 12)),
                Matcher.find(ARTICLE, quotation, cased, 2).get(0).runs());
    }

    private static void check(String words, int contextWords, String text, String stops) {
        Place place = Matcher.find(ARTICLE, (Quotation) Quotation.parse(words), Pins.NONE, contextWords)
                .get(0);
        assertEquals(text, place.before().text() + "|" + place.after().text());
        assertEquals(
                stops,
                place.before().stop() + " " + place.after().stop() + " "
                        + place.runs().get(0).first() + "-"
                        + place.runs().get(0).end());
    }

    @Test
    void fewerContextWordsThanOneAreRefused() {
        Quotation quotation = (Quotation) Quotation.parse("council");
        assertThrows(IllegalArgumentException.class, () -> Matcher.find(ARTICLE, quotation, Pins.NONE, 0));
    }
}
