package org.vouch.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Forgeries of figures and amounts. */
final class NumberForgeries {
    private static final List<String> NUMBER_WORDS = List.of(
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
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<String, String> SCALES = new TreeMap<>(Map.of(
            "thousand",
            "million",
            "million",
            "billion",
            "billion",
            "million",
            "hundred",
            "thousand",
            "dozen",
            "score"));
    private static final List<String> CURRENCIES = List.of("$", "£", "€", "¥");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NumberForgeries() {}

    static List<Operator> all() {
        return List.of(
                Operator.words(
                        "digit-changed",
                        "a digit becomes another",
                        (words, chance) -> chance.change(
                                words, "\\d", m -> String.valueOf((digit(m.group()) + 1 + chance.below(9)) % 10))),
                Operator.words(
                        "digits-swapped",
                        "two digits of a number change places",
                        (words, chance) -> chance.change(words, "(\\d)(?!\\1)(\\d)", m -> m.group(2) + m.group(1))),
                Operator.words(
                        "digit-added",
                        "a number has a nought more",
                        (words, chance) -> chance.change(words, "\\d(?!\\d)", m -> m.group() + "0")),
                Operator.words(
                        "digit-dropped",
                        "a number has a digit less",
                        (words, chance) -> chance.change(words, "(?<=\\d)\\d|\\d(?=\\d)", m -> "")),
                Operator.words(
                        "point-dropped",
                        "the point or comma inside a number is gone",
                        (words, chance) -> chance.change(words, "(?<=\\d)[.,:](?=\\d)", m -> "")),
                Operator.words(
                        "point-moved",
                        "a point stands inside a whole number",
                        (words, chance) -> chance.change(words, "(?<=\\d)(?=\\d)", m -> ".")),
                another("number-word", "a number word becomes another", NUMBER_WORDS),
                another("ordinal", "an ordinal becomes another", ORDINALS),
                another("weekday", "a weekday becomes another", DAYS),
                another("month", "a month becomes another", MONTHS),
                Operator.words(
                        "scale",
                        "*million* becomes *billion* and the like",
                        (words, chance) -> chance.exchange(words, SCALES, "\\b", "")),
                Operator.words(
                        "digit-for-word",
                        "a number word becomes digits",
                        (words, chance) -> chance.change(
                                words,
                                "\\b(?:" + String.join("|", NUMBER_WORDS.subList(0, 12)) + ")\\b",
                                m -> String.valueOf(1 + NUMBER_WORDS.indexOf(m.group())))),
                Operator.words(
                        "currency",
                        "a currency sign becomes another",
                        (words, chance) -> chance.change(
                                words,
                                "[$£€¥]",
                                m -> CURRENCIES.get((CURRENCIES.indexOf(m.group()) + 1 + chance.below(3)) % 4))),
                Operator.words(
                        "currency-dropped",
                        "a currency sign is gone from within",
                        (words, chance) -> chance.change(words, "(?<=.)[$£€¥]", m -> "")),
                Operator.words(
                        "percent-dropped",
                        "a percent sign is gone",
                        (words, chance) -> chance.change(words, "(?<=\\d) ?%", m -> "")),
                Operator.words(
                        "percent-added",
                        "a number becomes a share",
                        (words, chance) -> chance.change(words, "\\d(?= |$)", m -> m.group() + "%")),
                Operator.words(
                        "sign-added",
                        "a number has a minus before it",
                        (words, chance) -> chance.change(words, "(?<= )(?=\\d)", m -> "-")),
                Operator.words(
                        "fullwidth-digit",
                        "a digit becomes its fullwidth form",
                        (words, chance) ->
                                chance.change(words, "\\d", m -> Character.toString('０' + digit(m.group())))),
                Operator.words(
                        "superscript-digit",
                        "a digit becomes its superscript form",
                        (words, chance) -> chance.change(
                                words, "\\d", m -> SUPERSCRIPTS.substring(digit(m.group()), digit(m.group()) + 1))),
                Operator.words(
                        "arabic-digit",
                        "a digit becomes that of another script",
                        (words, chance) ->
                                chance.change(words, "\\d", m -> Character.toString('٠' + digit(m.group())))),
                Operator.words(
                        "letter-for-digit",
                        "a nought or one becomes the letter like it",
                        (words, chance) -> chance.change(
                                words, "(?<=\\d)[01]", m -> m.group().equals("0") ? "O" : "l")));
    }

    private static Operator another(String name, String does, List<String> row) {
        return Operator.words(
                name,
                does,
                (words, chance) -> chance.change(
                        words,
                        "\\b(?:" + String.join("|", row) + ")\\b",
                        m -> row.get((row.indexOf(m.group()) + 1 + chance.below(row.size() - 1)) % row.size())));
    }

    private static int digit(String digit) {
        return digit.charAt(0) - '0';
    }
}
