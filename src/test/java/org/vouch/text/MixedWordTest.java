package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MixedWordTest {
    @Test
    void aForeignLetterInALatinWordIsNamed() {
        check("the mayоr left", "mayоr 4 7 U+043E (Cyrillic)");
        check("ТASS reports", "ТASS 0 0 U+0422 (Cyrillic)");
        check("the Οld town", "Οld 4 4 U+039F (Greek)");
        check("aհoy", "aհoy 0 1 U+0570 (Armenian)");
        check("🙂Ꭺhoy", "Ꭺhoy 2 2 U+13AA (Cherokee)");
    }

    @Test
    void wordsOfOneAlphabetMayStandSideBySide() {
        check("the paper «Правда» and ΑΒΓ, 東京 Tokyo", "");
        check("Kim-Ким and Ω's", "");
    }

    @Test
    void unitsAreOrdinary() {
        check("5 kΩ and 3 μg and Δt and 𝐀b and naïve", "");
    }

    private static void check(String words, String expected) {
        assertEquals(
                expected,
                MixedWord.first(words)
                        .map(mixed -> mixed.word() + " " + mixed.start() + " " + mixed.at() + " " + mixed.letterName())
                        .orElse(""));
    }
}
