package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whichever way the places of a phrase are looked for, they are those at which it stands when each is looked at. */
class OccurrencesTest {
    private static final String[] UNITS = {"a ", "a ", "b ", "a b ", "A ", "a a b ", "a, ", "a-", "b"};

    private final Random random = new Random(20150509);

    @Test
    void placesInTextsOfFewWordsAreThoseWhereThePhraseStands() {
        int found = 0;
        for (int run = 0; run < 2_000; run++) {
            Tokens tokens = Tokens.of(NormalForm.article(text()));
            int first = random.nextInt(tokens.size());
            int size = Math.min(tokens.size() - first, 1 + random.nextInt(60));
            found += check(tokens, tokens.text(first, first + size));
        }
        assertTrue(found > 5_000, found + " places");
    }

    @Test
    void lettersOfEitherCaseAreFoundInTextsOfFewWords() {
        int found = 0;
        for (int run = 0; run < 500; run++) {
            Tokens tokens = Tokens.of(NormalForm.article(text()));
            String words = tokens.text(0, Math.min(tokens.size(), 1 + random.nextInt(60)));
            found += check(tokens, words.replaceFirst("^[aA](?=[ -]\\w)", "[a]"));
        }
        assertTrue(found > 1_000, found + " places");
    }

    /** Returns how often the words stand there; marks alone are no quotation. */
    private int check(Tokens tokens, String words) {
        if (!(Quotation.parse(words) instanceof Quotation quotation)) {
            return 0;
        }
        Phrase phrase = quotation.fragments().get(0);
        int[] expected = IntStream.range(0, tokens.size())
                .filter(first -> Occurrences.isAt(tokens, phrase, first))
                .toArray();
        assertArrayEquals(expected, Occurrences.of(tokens, phrase), words);
        return expected.length;
    }

    /** Returns one unit or two in turn for long, now and then disturbed, in one paragraph or more. */
    private String text() {
        StringBuilder text = new StringBuilder();
        String one = unit();
        String other = unit();
        int words = 20 + random.nextInt(380);
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(40) == 0 ? unit() : i % 2 == 0 ? one : other);
            text.append(random.nextInt(200) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private String unit() {
        return UNITS[random.nextInt(UNITS.length)];
    }
}
