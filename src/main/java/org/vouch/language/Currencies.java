package org.vouch.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The ways to write a currency: a sign before the amount, a code on either side, a noun after it. */
final class Currencies {
    private static final Map<String, String> SYMBOLS = Map.of(
            "$", "USD", "\u00a3", "GBP", "\u20ac", "EUR", "\u00a5", "JPY", "\u20a9", "KRW", "\u20bd", "RUB", "\u20b9",
            "INR", "\u20b4", "UAH", "\u20ba", "TRY", "\u20aa", "ILS");
    private static final Map<String, String> DOLLARS =
            Map.of("us", "USD", "a", "AUD", "c", "CAD", "hk", "HKD", "nz", "NZD", "s", "SGD", "nt", "TWD");
    private static final Set<String> CODES = WordList.of(
            "USD EUR GBP JPY CNY KRW RUB CHF SEK NOK DKK CZK PLN HUF INR AUD CAD NZD HKD SGD TWD UAH TRY ILS BRL MXN"
                    + " ZAR KPW RMB VND THB IDR PKR IRR SAR AED");
    private static final Map<String, String> NOUNS = new TreeMap<>(Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("pound", "GBP"),
            Map.entry("sterling", "GBP"),
            Map.entry("euro", "EUR"),
            Map.entry("yen", "JPY"),
            Map.entry("won", "KRW"),
            Map.entry("rouble", "RUB"),
            Map.entry("ruble", "RUB"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("rupee", "INR"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("crown", "crown"),
            Map.entry("krona", "crown"),
            Map.entry("kronor", "crown"),
            Map.entry("krone", "crown"),
            Map.entry("kroner", "crown"),
            Map.entry("franc", "franc"),
            Map.entry("peso", "peso"),
            Map.entry("lira", "lira"),
            Map.entry("dinar", "dinar"),
            Map.entry("rial", "rial"),
            Map.entry("riyal", "riyal"),
            Map.entry("shekel", "ILS"),
            Map.entry("zloty", "PLN"),
            Map.entry("forint", "HUF"),
            Map.entry("cent", "cent"),
            Map.entry("pence", "penny")));
    private static final Map<String, String> COUNTRIES = Map.of(
            "australian",
            "AUD",
            "canadian",
            "CAD",
            "hong kong",
            "HKD",
            "singapore",
            "SGD",
            "taiwan",
            "TWD",
            "kong",
            "HKD");
    private static final Set<String> ADJECTIVES = WordList.of(
            "us american canadian australian russian chinese japanese south north korean british swiss czech"
                    + " swedish norwegian danish indian hong kong singapore taiwan mexican turkish iranian");

    private Currencies() {}

    static Optional<String> symbol(Lexeme lexeme) {
        return Optional.ofNullable(SYMBOLS.get(lexeme.text()));
    }

    /** Returns the currency of a dollar sign with letters before it: {@code US$}, {@code HK$}. */
    static Optional<String> prefixedDollar(Lexeme letters) {
        return letters.isCapitalised() ? Optional.ofNullable(DOLLARS.get(letters.lower())) : Optional.empty();
    }

    static Optional<String> code(Lexeme lexeme) {
        return CODES.contains(lexeme.text())
                ? Optional.of(lexeme.text().equals("RMB") ? "CNY" : lexeme.text())
                : Optional.empty();
    }

    /** Returns the currency that is written before an amount that starts at a place. */
    static Optional<String> before(Lexemes lexemes, int i) {
        boolean number = lexemes.at(afterSign(lexemes, i)).isNumber() || isWordNumber(lexemes, afterSign(lexemes, i));
        if (!number) {
            return Optional.empty();
        }
        Lexeme lexeme = lexemes.at(i);
        boolean prefixed = lexeme.isWord() && lexemes.isAttached(i + 1, "$");
        return prefixed ? prefixedDollar(lexeme) : symbol(lexeme).or(() -> code(lexeme));
    }

    private static boolean isWordNumber(Lexemes lexemes, int i) {
        return NumberWords.SMALL.containsKey(lexemes.at(i).lower()) && !lexemes.is(i, "one");
    }

    static int afterSign(Lexemes lexemes, int i) {
        return lexemes.at(i).isWord() && lexemes.isAttached(i + 1, "$") ? i + 2 : i + 1;
    }

    /** Returns the currency that a noun at a place names; "US dollars" too. */
    static Optional<String> noun(Lexemes lexemes, int i) {
        int at = i;
        while (at < i + 2 && lexemes.isIn(at, ADJECTIVES)) {
            at++;
        }
        Lexeme noun = lexemes.at(at);
        Optional<String> plain =
                noun.isWord() ? Optional.ofNullable(NOUNS.get(Units.singular(noun.lower()))) : Optional.empty();
        String country = at > i ? lexemes.at(at - 1).lower() : "";
        return plain.map(unit -> unit.equals("USD") ? COUNTRIES.getOrDefault(country, unit) : unit);
    }

    /** Returns the index after a currency noun at a place. */
    static int afterNoun(Lexemes lexemes, int i) {
        int at = i;
        while (at < i + 2 && lexemes.isIn(at, ADJECTIVES)) {
            at++;
        }
        return lexemes.is(at + 1, "sterling") ? at + 2 : at + 1;
    }

    static boolean isCode(String unit) {
        return CODES.contains(unit) || NOUNS.containsValue(unit);
    }
}
