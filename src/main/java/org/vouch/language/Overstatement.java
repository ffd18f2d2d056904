package org.vouch.language;

import java.util.Optional;

/**
 * Words of a sentence that say more, less or something else than its passages do.
 *
 * @param words where they stand in the sentence
 * @param passage the number of the passage that says otherwise, from 0: the reserved ones first, then the asserted ones
 * @param sure whether the passage says less with the same verb, or two readings that do not know of each other agree
 * @param against the words of that passage that say less or the contrary; absent where it has none that can be pointed at
 */
public record Overstatement(Extent words, int passage, boolean sure, Relation relation, Optional<String> against) {
    /** How the words stand to what the passage says. */
    public enum Relation {
        /** They tell as done what it holds back or denies. */
        DONE,
        /** They settle what it leaves open. */
        MORE,
        /** They hold back what it tells. */
        LESS,
        CONTRARY
    }

    /** Returns what is sure of the words from one term of a sentence to another. */
    static Overstatement sure(
            Relation relation, String sentence, Term first, Term last, int passage, Optional<String> against) {
        Extent words = new Extent(first.start(), last.end(), sentence.substring(first.start(), last.end()));
        return new Overstatement(words, passage, true, relation, against);
    }

    static Overstatement done(Extent words, int passage, boolean sure) {
        return new Overstatement(words, passage, sure, Relation.DONE, Optional.empty());
    }

    Overstatement asHint() {
        return new Overstatement(words, passage, false, relation, against);
    }

    Overstatement asSure() {
        return new Overstatement(words, passage, true, relation, against);
    }
}
