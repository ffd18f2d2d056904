package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Words that are quoted stand in brackets, those behind a break have a stroke before them. */
class SentenceWordsTest {
    private static void check(String sentence, String expected) {
        assertEquals(
                expected,
                SentenceWords.of(sentence).words().stream()
                        .map(w -> (w.afterBreak() ? "/" : "") + (w.isQuoted() ? "[" + w.text() + "]" : w.text()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void apostrophesAndMarksStandInsideWords() {
        check("It’s the dogs' day, isn't it?", "it's the dogs day /isn't it");
        check("The dogs'", "the dogs");
        check("Cafe\u0301 au lait", "cafe\u0301 au lait");
        check("𝐀 day", "𝐀 day".toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void aHyphenIsNoBreakAndADashIsOne() {
        check("A well-kept day", "a well kept day");
        check("A day - so long", "a day /so long");
        check("-so long", "so long");
        check("A day – so (long): yes; no", "a day /so /long /yes /no");
    }

    @Test
    void doubleMarksQuote() {
        check("He said \"so it is\" and left", "he said [so] [it] [is] and left");
        check("He said “so it is” and «left» us", "he said [so] [it] [is] and [left] us");
        check("Er sagte „so“ nicht", "er sagte [so] [nicht]");
    }
}
