package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static void check(String text, String... sentences) {
        assertEquals(List.of(sentences), SentenceSplitter.sentences(text));
    }

    @Test
    void aSentenceEndsWhereAnotherBegins() {
        check("It rains. It snows.", "It rains.", "It snows.");
        check("What? Yes! So… It is. ", "What?", "Yes!", "So…", "It is.");
        check("It rains. 12 came.", "It rains.", "12 came.");
        check("It rains. then it snows.", "It rains. then it snows.");
        check("It rains.It snows.", "It rains.It snows.");
        check(" ");
    }

    @Test
    void marksBelongToTheirSentence() {
        check("He said “It rains.” She left.", "He said “It rains.”", "She left.");
        check("It rains. (It snows.) “So” it is.", "It rains.", "(It snows.)", "“So” it is.");
        check("It rains. “", "It rains. “");
    }

    @Test
    void anAbbreviationEndsNone() {
        check("Mr. Sand came.", "Mr. Sand came.");
        check("See e.g. Sand.", "See e.g. Sand.");
        check("As Capt. Holt says, it rains.", "As Capt. Holt says, it rains.");
        check("J. Sand came.", "J. Sand came.");
        check("The U.S. Senate sat.", "The U.S. Senate sat.");
        check("It is of St. Sand. No. 5 is not.", "It is of St. Sand.", "No. 5 is not.");
        check("So says Mr! Sand came.", "So says Mr!", "Sand came.");
        check("It is no summer. Sand came.", "It is no summer.", "Sand came.");
    }
}
