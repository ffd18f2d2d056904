package org.vouch.hardening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouch.evidence.Lock;
import org.vouch.evidence.Root;
import org.vouch.evidence.SourceText;
import org.vouch.proof.ReportPage;
import org.vouch.text.Run;

/**
 * What somebody with every opening of a lock and a dictionary learns of the words that stay closed. The salts come from
 * the whole text, so that only a guess of all closed words at once can be held against the root.
 */
class DictionaryTest {
    private static final int WORDS = 2_000;
    private static final String OPEN = "The ferry left the quay at noon and nobody was aboard but ";
    private static final List<Run> OPENED = List.of(new Run(0, 12));

    @Test
    void oneClosedWordIsFoundByADictionary() {
        Root root = Lock.seal("a", SourceText.of(OPEN + word(1_234)), OPENED).root();
        assertEquals(List.of(word(1_234)), guessed(root, ""));
    }

    @Test
    void ofTwoClosedWordsNoneIsConfirmedWithoutTheOther() {
        Root root = Lock.seal("a", SourceText.of(OPEN + word(1_234) + " " + word(77)), OPENED)
                .root();
        assertEquals(List.of(), guessed(root, " " + word(78)));
        assertEquals(List.of(), guessed(root, ""));
        assertEquals(List.of(word(1_234)), guessed(root, " " + word(77)));
    }

    @Test
    void guessesAreCounted() throws IOException {
        if (!ReportPage.isMeasuring()) {
            return;
        }
        Root root = SourceText.of(OPEN + "me").root();
        long start = System.nanoTime();
        for (int round = 0; round < 50; round++) {
            assertTrue(guessed(root, "").isEmpty());
        }
        double rate = 50.0 * WORDS / ((System.nanoTime() - start) / 1e9);
        HardeningPage.PAGE.write(
                "dictionary",
                String.format(
                        Locale.ROOT,
                        "A guess is one text; one thread of the program's own code makes **%.0f a second**. With a dictionary of"
                                + " %d words one closed word takes at most %.2f s, two %.0f minutes, three %.0f days, and each"
                                + " further word %d times as long. `disclosure-limit` warns where fewer than 40 stay closed.",
                        rate,
                        WORDS,
                        WORDS / rate,
                        Math.pow(WORDS, 2) / rate / 60,
                        Math.pow(WORDS, 3) / rate / 86_400,
                        WORDS));
    }

    /** Returns the words of the dictionary that, before these last words, give the root. */
    private static List<String> guessed(Root root, String last) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            if (SourceText.of(OPEN + word(i) + last).root().equals(root)) {
                found.add(word(i));
            }
        }
        return found;
    }

    private static String word(int number) {
        return "word" + number;
    }
}
