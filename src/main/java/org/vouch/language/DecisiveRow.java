package org.vouch.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that settle one kind of thing, and what bears them out.
 *
 * @param kind how they have to stand in a sentence to settle it
 * @param words what a sentence may say only where a passage has one of the row
 * @param bearers what bears them out beside themselves
 */
record DecisiveRow(Kind kind, List<WordKey> words, List<WordKey> bearers) {
    enum Kind {
        /** An outcome, which is one only where it is told: "has refused". */
        OUTCOME,
        /** What makes sure or lifts a condition: "is certain to", "even if". */
        SURE,
        /** That something has ended, has begun or came to nothing: "no longer", "has already", "failed to". */
        PHASE,
        /** What holds back: "hoped to". */
        HELD
    }

    /** Reads a table: in each row, between semicolons, the words and behind a stroke what bears them out. */
    static List<DecisiveRow> of(Kind kind, String rows) {
        return Stream.of(rows.strip().split("\\s*+;\\s*+"))
                .map(row -> row.split("\\|"))
                .map(sides -> new DecisiveRow(kind, WordKey.all(sides[0]), WordKey.all(sides[1])))
                .toList();
    }

    /** Returns those of its words that can stand in a text. */
    List<WordKey> wordsIn(Wording text) {
        return words.stream().filter(key -> key.mayBeIn(text)).toList();
    }

    /** Returns those of its words, and of those that bear them out, that can stand in a text. */
    List<WordKey> bearersIn(Wording text) {
        return Stream.concat(words.stream(), bearers.stream())
                .filter(key -> key.mayBeIn(text))
                .toList();
    }
}
