package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final String CJK = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

    /** What the words are, in other terms: by the properties of Unicode. */
    private static final Pattern WORD = Pattern.compile("[" + CJK + "]{1,2}|[\\p{L}\\p{M}\\p{N}&&[^" + CJK + "]]+");

    private static List<String> words(String text) {
        WordList list = WordList.of(NormalForm.article(text));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            words.add(list.text(i, i + 1));
        }
        return words;
    }

    private static List<String> expected(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(NormalForm.article(text).text());
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }

    @Test
    void wordsAreRunsOfLettersMarksAndNumbers() {
        assertEquals(List.of("Kim", "Jong", "un", "s", "1", "5", "million"), words("Kim Jong-un's 1.5 million"));
        assertEquals(List.of("São", "Tomé", "Žižek"), words("São Tomé, “Žižek”"));
        assertEquals(List.of("金正", "恩", "x"), words("金正恩x"));
    }

    @Test
    void everyCharacterIsReadAsItsPropertiesSay() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.appendCodePoint(point(random));
            }
            assertEquals(expected(text.toString()), words(text.toString()), text.toString());
        }
    }

    private static int point(Random random) {
        int point = random.nextInt(new int[] {0x80, 0x250, 0x3400, 0x30000}[random.nextInt(4)]);
        return point >= 0xD800 && point < 0xE000 ? 'a' : point;
    }

    @Test
    void caseIsNoDifferenceOfWords() {
        WordList list = WordList.of(NormalForm.article("Talks TALKS talk ÉTÉ été"));
        assertEquals(list.word(0), list.word(1));
        assertNotEquals(list.word(1), list.word(2));
        assertEquals(list.word(3), list.word(4));
    }
}
