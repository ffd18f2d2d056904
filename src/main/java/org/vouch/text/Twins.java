package org.vouch.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** Letters of other alphabets that look like Latin ones, and the key under which words are merely alike. */
final class Twins {
    private static final String FOREIGN =
            "аеорсухіјѕһԁԛԝӏгкмтвнАВЕКМНОРСТУХІЈЅԌԚԜ" + "αοννρυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" + "օսոհզցքՕՍ";
    private static final String LATIN =
            "aeopcyxijshdqwlrkmtbhABEKMHOPCTYXIJSGQW" + "aovvpuikABEZHIKMNOPTYX" + "ounhqgpOU";

    private Twins() {}

    /** Returns the Latin letter that looks the same, or the code point itself. */
    static int latin(int codePoint) {
        int at = codePoint < 0x370 ? -1 : FOREIGN.indexOf(codePoint);
        return at < 0 ? codePoint : LATIN.charAt(at);
    }

    /** Returns whether the letter has no business in a Latin word. */
    static boolean isForeign(int codePoint) {
        if (codePoint < 0x370) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case CYRILLIC, ARMENIAN, CHEROKEE, COPTIC, LISU -> true;
            case GREEK -> latin(codePoint) != codePoint;
            default -> false;
        };
    }

    /** Returns the word in lower case with look-alike letters as Latin ones: equal for words that are merely alike. */
    static String key(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                StringBuilder key = new StringBuilder(word.length());
                word.codePoints().forEach(letter -> key.appendCodePoint(Character.toLowerCase(latin(letter))));
                return key.toString();
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    static String name(int codePoint) {
        String script = UnicodeScript.of(codePoint).name();
        return Hidden.name(codePoint) + " (" + script.charAt(0)
                + script.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ') + ")";
    }
}
