package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NormalFormTest {
    @Test
    void quotationMarksBecomeStraight() {
        check("“a” „b‟ «c» 5″ ‘d’ ‚e‛ ‹f› 5′", "\"a\" \"b\" \"c\" 5\" 'd' 'e' 'f' 5'");
    }

    @Test
    void dashesAndDotsBecomePlain() {
        check("a‐b‑c‒d–e—f―g−h…", "a-b-c-d-e-f-g-h...");
    }

    @Test
    void compatibilityFormsStay() {
        check("10² ½ ﬁ Ⅳ ＡＢ ㎏", "10² ½ ﬁ Ⅳ ＡＢ ㎏");
    }

    @Test
    void caseDigitsAndOtherMarksStay() {
        check("İSTANBUL ıI 12,5 · ` ´ ʼ ¿ ¡ § ‰ € $", "İSTANBUL ıI 12,5 · ` ´ ʼ ¿ ¡ § ‰ € $");
    }

    @Test
    void lettersAreComposed() {
        check("e\u0301 \u212B \u1112\u1161\u11AB q\u0323\u0307 q\u0307\u0323", "é Å 한 q\u0323\u0307 q\u0323\u0307");
    }

    @Test
    void everyWhiteSpaceIsASpace() {
        check(
                "a\tb\u000Bc\u000Cd\u0085e\u00A0f\u1680g\u2000h\u2003i\u200Aj\u2028k\u2029l\u202Fm\u205Fn\u3000o",
                "a b c d e f g h i j k l m n o");
    }

    @Test
    void separatorsThatAreNoWhiteSpaceStay() {
        check("a\u001Cb\u001Fc", "a\u001Cb\u001Fc");
    }

    @Test
    void lineEndsAreEqualAndBlankLinesCountForNothing() {
        String expected = "one\ntwo\nthree";
        check("one\ntwo\nthree", expected);
        check("one\r\ntwo\r\nthree\r\n", expected);
        check("one\rtwo\rthree", expected);
        check("\n \none\n\n\u00A0\u200B\ntwo \n\t three\n\n", expected);
    }

    @Test
    void anArticleOfNothingHasNoParagraph() {
        assertEquals(List.of(), NormalForm.article(" \n\u200B\r\n").paragraphs());
        assertEquals(List.of("one", "two"), NormalForm.article("one\n\ntwo").paragraphs());
    }

    @Test
    void hiddenCharactersAreRemovedAndCounted() {
        NormalText text = NormalForm.article(
                "\uFEFFs\u00ADoft \u200Bze\u200Dro \u202Ebidi\u202C v\uFE0F \uDB40\uDC41tag \uDB40\uDD00");
        assertEquals("soft zero bidi v tag", text.text());
        Map<Integer, Integer> removed = new TreeMap<>(Map.of(0xFEFF, 1, 0xAD, 1, 0x200B, 1, 0x200D, 1, 0x202E, 1));
        removed.putAll(Map.of(0x202C, 1, 0xFE0F, 1, 0xE0041, 1, 0xE0100, 1));
        assertEquals(removed, text.removed());
    }

    @Test
    void aMarkBehindAHiddenCharacterIsComposed() {
        check("e\u200D\u0301", "é");
    }

    @Test
    void aQuotationNamesItsFirstHiddenCharacter() {
        checkHidden("plain — “words” é\t\n", "");
        checkHidden("so\u00ADft", "2 U+00AD");
        checkHidden("𝐀\u200B", "2 U+200B");
        checkHidden("a\uDB40\uDC41", "1 U+E0041");
        checkHidden("a\u0007\u200B", "1 U+0007");
        checkHidden("a\u009B", "1 U+009B");
        checkHidden("a\uD800b", "1 U+D800");
        checkHidden("❤\uFE0F", "1 U+FE0F");
    }

    @Test
    void everyCodePointComesToRestAtOnce() {
        for (int page = 0; page <= Character.MAX_CODE_POINT; page += 0x100) {
            StringBuilder all = new StringBuilder();
            for (int codePoint = page; codePoint < page + 0x100; codePoint++) {
                all.append('a').appendCodePoint(codePoint).append('b');
            }
            String once = NormalForm.article(all.toString()).text();
            assertEquals(once, NormalForm.article(once).text(), Hidden.name(page));
        }
    }

    @Test
    void anyTextComesToRestAtOnce() {
        Random random = new Random(1);
        String alphabet = "ab’“…–−  \n\r\u00A0\u2000\u200Be\u0301\u0323\u0338<=>\u1100\u1161\u11A8\u0F71\u0F72𝐀";
        int[] pool = alphabet.codePoints().toArray();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.appendCodePoint(pool[random.nextInt(pool.length)]);
            }
            String once = NormalForm.article(text.toString()).text();
            assertEquals(once, NormalForm.article(once).text());
        }
    }

    @Test
    void longRunsOfMarksAreComposedAsTheStandardSays() {
        Random random = new Random(2);
        int[] marks = "\u0301\u0323\u0334\u0345\u0316\u05B0\u0F71\u0903\u034F\u0344\u0F73\u3099"
                .codePoints()
                .toArray();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("e");
            for (int n = 0; n < 60 + random.nextInt(40); n++) {
                text.appendCodePoint(marks[random.nextInt(marks.length)]);
            }
            assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Nfc.of(text.toString()));
        }
    }

    @Test
    void hundredThousandsOfMarksOnOneLetterAreNoTrouble() {
        String text = "e" + "\u0301\u0323".repeat(100_000);
        String expected = "\u1EB9" + "\u0323".repeat(99_999) + "\u0301".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(text, expected));
    }

    @Test
    void theLocaleOfTheMachineIsOfNoAccount() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            check("TITLE Iı İi", "TITLE Iı İi");
            assertEquals("U+0069", Hidden.name('i'));
            assertEquals("title", Twins.key("TITLE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(String article, String expected) {
        assertEquals(expected, NormalForm.article(article).text());
    }

    private static void checkHidden(String words, String expected) {
        Optional<Hidden> hidden = NormalForm.firstHidden(words);
        assertEquals(
                expected, hidden.map(found -> found.at() + " " + found.name()).orElse(""));
    }
}
