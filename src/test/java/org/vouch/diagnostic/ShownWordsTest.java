package org.vouch.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownWordsTest {

    @Test
    void wordsStandOnOneLine() {
        assertEquals("\"twenty stops\"", ShownWords.quoted("twenty\nstops"));
        assertEquals("twenty stops", ShownWords.plain("twenty\nstops"));
    }

    @Test
    void wordsAreCutAfterSixtyCharacters() {
        assertEquals("\uD83D\uDE8B".repeat(60), ShownWords.plain("\uD83D\uDE8B".repeat(60)));
        assertEquals("\uD83D\uDE8B".repeat(60) + "…", ShownWords.plain("\uD83D\uDE8B".repeat(61)));
    }

    @Test
    void nameIsNeverCut() {
        assertEquals("a".repeat(61), ShownWords.name("a".repeat(61)));
    }

    @Test
    void whatCannotBeSeenIsShownByItsNumber() {
        assertEquals("\"st<U+200B>ops\"", ShownWords.quoted("st\u200Bops"));
        assertEquals("<U+202E>fdp.exe", ShownWords.name("\u202Efdp.exe"));
        assertEquals("<U+D83D>", ShownWords.plain("\uD83D"));
    }
}
