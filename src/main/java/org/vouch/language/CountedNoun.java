package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure counts, as far as the next words show it: the first plural among them, else the first word.
 *
 * @param word in the singular and lower case
 * @param words all words up to it, in the singular
 * @param last index after it, or of what follows the figure where nothing is counted
 */
record CountedNoun(Optional<String> word, List<String> words, int last, boolean isMeasure) {
    private static final int REACH = 5;

    static CountedNoun after(Lexemes lexemes, int i) {
        int at = lexemes.isJoint(i) ? i + 1 : i;
        Optional<String> measure = Units.measure(lexemes, at);
        if (measure.isPresent()) {
            int end = Units.afterMeasure(lexemes, at);
            return new CountedNoun(measure, List.of(measure.get()), end, true);
        }
        if (!lexemes.is(at, "of") || !lexemes.isAny(at + 1, "the", "its", "his", "her", "their", "these", "those")) {
            return noun(lexemes, at);
        }
        boolean number = NumberWords.SMALL.containsKey(lexemes.at(at + 2).lower())
                || lexemes.at(at + 2).isNumber();
        return noun(lexemes, number ? at + 3 : at + 2);
    }

    private static CountedNoun noun(Lexemes lexemes, int start) {
        List<String> words = new ArrayList<>();
        int first = -1;
        for (int i = start; i < start + REACH; i++) {
            Lexeme lexeme = lexemes.at(i);
            if (lexemes.isJoint(i) || isPassedOver(lexeme)) {
                continue;
            }
            boolean small = lexeme.isIn(FunctionWords.ALL) && !lexemes.isJoint(i + 1);
            if (!lexeme.isWord() || small || NumberWords.SMALL.containsKey(lexeme.lower())) {
                break;
            }
            words.add(Units.singular(lexeme.lower()));
            if (Units.isPlural(lexeme)) {
                return new CountedNoun(Optional.of(words.get(words.size() - 1)), words, i + 1, false);
            }
            first = first < 0 ? i : first;
        }
        return words.isEmpty()
                ? new CountedNoun(Optional.empty(), words, start, false)
                : new CountedNoun(Optional.of(words.get(0)), words, first + 1, false);
    }

    /** Returns the noun of an ordinal: the last of the words after it before a small word or a mark. */
    static Optional<String> ofOrdinal(Lexemes lexemes, int i) {
        Optional<String> noun = Optional.empty();
        for (int at = i; at < i + REACH; at++) {
            Lexeme lexeme = lexemes.at(at);
            if (lexemes.isJoint(at)) {
                continue;
            }
            if (!lexeme.isWord() || lexeme.isIn(FunctionWords.ALL)) {
                break;
            }
            noun = Optional.of(Units.singular(lexeme.lower()));
        }
        return noun;
    }

    private static boolean isPassedOver(Lexeme lexeme) {
        return lexeme.isAny("such", "other", "more", "further");
    }

    boolean isAny(Set<String> nouns) {
        return words.stream().anyMatch(nouns::contains);
    }
}
