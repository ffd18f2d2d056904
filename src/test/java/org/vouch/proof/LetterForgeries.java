package org.vouch.proof;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Forgeries that change, hide or add single characters. */
final class LetterForgeries {
    private static final Map<String, String> CYRILLIC =
            new TreeMap<>(Map.of("a", "а", "e", "е", "o", "о", "p", "р", "c", "с", "x", "х", "y", "у", "i", "і"));
    private static final Map<String, String> GREEK =
            new TreeMap<>(Map.of("o", "ο", "v", "ν", "A", "Α", "B", "Β", "T", "Τ", "M", "Μ", "H", "Η", "K", "Κ"));
    private static final Map<String, String> ACCENTS =
            new TreeMap<>(Map.of("a", "á", "e", "é", "o", "ö", "i", "ï", "u", "ü", "n", "ñ", "c", "ç"));
    private static final Map<String, String> LIGATURES =
            new TreeMap<>(Map.of("fi", "ﬁ", "fl", "ﬂ", "ff", "ﬀ", "s", "ſ", "st", "ﬆ"));

    private LetterForgeries() {}

    static List<Operator> all() {
        return List.of(
                exchanging("cyrillic-twin", "a letter becomes its Cyrillic twin", CYRILLIC),
                exchanging("greek-twin", "a letter becomes its Greek twin", GREEK),
                Operator.words(
                        "whole-word-cyrillic",
                        "every letter of a word that has a Cyrillic twin becomes it",
                        (words, chance) -> chance.change(
                                words,
                                "\\b[aeopcxyi]+\\b",
                                m -> String.join(
                                        "",
                                        m.group()
                                                .chars()
                                                .mapToObj(Character::toString)
                                                .map(CYRILLIC::get)
                                                .toList()))),
                exchanging("accent-added", "a letter has an accent", ACCENTS),
                Operator.words(
                        "accent-dropped",
                        "a letter has lost its accent",
                        (words, chance) -> chance.change(
                                words,
                                "[àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāčēěīłńōőřśšşţūůżž]",
                                m -> Normalizer.normalize(m.group(), Normalizer.Form.NFD)
                                        .substring(0, 1)
                                        .replace('ø', 'o')
                                        .replace('ł', 'l'))),
                inserting("combining-mark", "a mark stands over a letter", "̶", "̣", "҃"),
                exchanging("ligature", "letters become a ligature or a long s", LIGATURES),
                Operator.words(
                        "fullwidth-letter",
                        "a letter becomes its fullwidth form",
                        (words, chance) -> chance.change(
                                words,
                                "[a-z]",
                                m -> Character.toString('ａ' + m.group().charAt(0) - 'a'))),
                Operator.words(
                        "mathematical-letter",
                        "a letter becomes a mathematical one",
                        (words, chance) -> chance.change(
                                words,
                                "[a-z]",
                                m -> Character.toString(0x1D41A + m.group().charAt(0) - 'a'))),
                Operator.words(
                        "case-inside",
                        "a letter inside a word changes its case",
                        (words, chance) -> chance.change(words, "(?<=\\p{L})\\p{L}", m -> otherCase(m.group()))),
                Operator.words(
                        "case-first",
                        "the first letter of a word changes its case",
                        (words, chance) -> chance.change(words, "(?<=^| )\\p{L}", m -> otherCase(m.group()))),
                Operator.words(
                        "capitals",
                        "a word is written in capitals",
                        (words, chance) -> chance.change(
                                words, "\\b\\p{Ll}{3,}\\b", m -> m.group().toUpperCase(Locale.ROOT))),
                Operator.words(
                        "letters-swapped",
                        "two letters of a word change places",
                        (words, chance) ->
                                chance.change(words, "(\\p{L})(?!\\1)(\\p{L})", m -> m.group(2) + m.group(1))),
                Operator.words(
                        "letter-dropped",
                        "a letter is gone",
                        (words, chance) -> chance.change(words, "(?<=\\p{L})\\p{L}", m -> "")),
                Operator.words(
                        "letter-doubled",
                        "a letter stands twice",
                        (words, chance) ->
                                chance.change(words, "\\p{L}", m -> m.group().repeat(2))),
                inserting(
                        "zero-width",
                        "a character without width stands inside a word",
                        "\u200B",
                        "\u200C",
                        "\u200D",
                        "\u2060",
                        "\uFEFF"),
                inserting("soft-hyphen", "a soft hyphen stands inside a word", "\u00AD"),
                inserting(
                        "bidi-control",
                        "a control of writing direction stands inside",
                        "\u202E",
                        "\u2066",
                        "\u200F",
                        "\u202A",
                        "\u061C"),
                inserting(
                        "variation-selector",
                        "a variation selector or a tag stands inside",
                        "\uFE0F",
                        "\uFE00",
                        "\uDB40\uDC41",
                        "\uDB40\uDD00"),
                inserting("control", "a control character stands inside", "\u0001", "\u0007", "\u007F", "\u009F"),
                inserting(
                        "filler",
                        "a letter that shows nothing stands inside a word",
                        "\u3164",
                        "\u115F",
                        "\uFFA0",
                        "\u2800",
                        "\u034F",
                        "\u17B5"),
                Operator.words(
                        "hidden-between",
                        "an invisible character stands beside a space",
                        (words, chance) ->
                                chance.change(words, " ", m -> chance.of(List.of(" \u200B", "\u2063 ", "\u180E")))));
    }

    private static Operator exchanging(String name, String does, Map<String, String> pairs) {
        return Operator.words(name, does, (words, chance) -> chance.exchange(words, pairs, "", ""));
    }

    private static Operator inserting(String name, String does, String... characters) {
        return Operator.words(
                name,
                does,
                (words, chance) -> chance.change(words, "(?<=\\p{L})(?=\\p{L})", m -> chance.of(List.of(characters))));
    }

    private static String otherCase(String letter) {
        String upper = letter.toUpperCase(Locale.ROOT);
        return upper.equals(letter) ? letter.toLowerCase(Locale.ROOT) : upper;
    }
}
