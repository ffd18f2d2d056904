package org.vouch.language;

import java.util.Map;
import java.util.TreeMap;

/** Words that are numbers. */
final class NumberWords {
    private static final String[] ONES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] ORDINAL_ONES = {
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth"
    };
    private static final String[] TENS_WORDS = {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    /** One to nineteen. */
    static final Map<String, Integer> SMALL = new TreeMap<>();

    /** Twenty to ninety. */
    static final Map<String, Integer> TENS = new TreeMap<>();

    /** First to nineteenth. */
    static final Map<String, Integer> SMALL_ORDINALS = new TreeMap<>();

    /** Twentieth to ninetieth. */
    static final Map<String, Integer> TEN_ORDINALS = new TreeMap<>();

    /** First to thirty-first, of one word, as days of a month. */
    static final Map<String, Integer> ORDINAL_DAYS = new TreeMap<>();

    /** The power of ten of a scale. */
    static final Map<String, Integer> SCALES = new TreeMap<>(Map.of(
            "thousand", 3, "million", 6, "billion", 9, "trillion", 12, "mn", 6, "bn", 9, "tn", 12, "thousandth", 3));

    /** Scales that are written right behind digits; {@code m} is one only where no metres can be meant. */
    static final Map<String, Integer> ATTACHED_SCALES =
            new TreeMap<>(Map.of("k", 3, "m", 6, "b", 9, "mn", 6, "bn", 9, "tn", 12, "million", 6, "billion", 9));

    /** The lower part of a fraction, with its plural. */
    static final Map<String, Integer> DENOMINATORS = new TreeMap<>();

    static {
        SCALES.remove("thousandth");
        for (int i = 0; i < ONES.length; i++) {
            SMALL.put(ONES[i], i);
            SMALL_ORDINALS.put(ORDINAL_ONES[i], i);
        }
        SMALL_ORDINALS.remove("zeroth");
        for (int i = 0; i < TENS_WORDS.length; i++) {
            TENS.put(TENS_WORDS[i], 20 + 10 * i);
            TEN_ORDINALS.put(TENS_WORDS[i].substring(0, TENS_WORDS[i].length() - 1) + "ieth", 20 + 10 * i);
        }
        ORDINAL_DAYS.putAll(SMALL_ORDINALS);
        ORDINAL_DAYS.put("twentieth", 20);
        ORDINAL_DAYS.put("thirtieth", 30);
        SMALL_ORDINALS.forEach((word, number) -> {
            if (number >= 3 && number <= 12) {
                DENOMINATORS.put(word, number);
                DENOMINATORS.put(word + "s", number);
            }
        });
        DENOMINATORS.putAll(Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4, "twentieth", 20));
    }

    private NumberWords() {}

    /** Returns whether a word in small letters is a number or a part of one: "three", "million", "third"; not "one", a pronoun. */
    static boolean isNumeral(String lower) {
        boolean plural = lower.endsWith("s") && isNumeral(lower.substring(0, lower.length() - 1));
        boolean small = SMALL.containsKey(lower) && !lower.equals("one");
        return plural
                || small
                || TENS.containsKey(lower)
                || SCALES.containsKey(lower)
                || DENOMINATORS.containsKey(lower)
                || SMALL_ORDINALS.containsKey(lower)
                || TEN_ORDINALS.containsKey(lower)
                || WordList.isAny(lower, "hundred", "dozen", "score", "twice", "double", "triple");
    }
}
