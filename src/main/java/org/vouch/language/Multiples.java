package org.vouch.language;

import java.util.Map;
import java.util.TreeMap;

/** Words that multiply: {@code twice}, {@code double}, {@code tripled}. They are so many times. */
final class Multiples {
    private static final Map<String, Integer> ALL = new TreeMap<>();

    static {
        put(2, "twice double doubled doubles doubling twofold");
        put(3, "thrice triple tripled triples tripling treble trebled trebles threefold");
        put(4, "quadruple quadrupled fourfold");
    }

    private Multiples() {}

    private static void put(int number, String words) {
        for (String word : words.split(" ")) {
            ALL.put(word, number);
        }
    }

    static boolean isMultiple(Lexeme lexeme) {
        return ALL.containsKey(lexeme.lower());
    }

    static int number(Lexeme lexeme) {
        return ALL.get(lexeme.lower());
    }

    /** "Twice as fast", "double the number", "more than double": one amount is measured by another. */
    static boolean isCompared(Lexemes lexemes, Amount amount) {
        return lexemes.isAny(amount.last(), "as", "the", "its", "what", "that", "their", "his", "her")
                || BoundWords.before(lexemes, amount.first()).isPresent();
    }
}
