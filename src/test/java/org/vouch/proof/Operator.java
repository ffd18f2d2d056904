package org.vouch.proof;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One way to forge a quotation.
 *
 * @param does what it does, for the table
 * @param forge returns the forgery; empty where the quotation gives no hold for it
 */
record Operator(String name, String does, BiFunction<Genuine, Chance, Optional<Quoted>> forge) {

    /** Returns an operator on the words as they stand in the article; they are escaped afterwards. */
    static Operator words(String name, String does, BiFunction<String, Chance, String> change) {
        return new Operator(name, does, (genuine, chance) -> {
            String changed = change.apply(genuine.words(), chance);
            return changed.equals(genuine.words())
                    ? Optional.empty()
                    : Optional.of(new Quoted(genuine.article().id(), Quoted.escaped(changed)));
        });
    }

    /** Returns an operator on the list of words that white space separates. */
    static Operator list(String name, String does, BiFunction<List<String>, Chance, List<String>> change) {
        return words(name, does, (words, chance) -> String.join(" ", change.apply(List.of(words.split(" ")), chance)));
    }

    /** Returns an operator that writes brackets and escapes itself; an empty string where there is no hold for it. */
    static Operator written(String name, String does, BiFunction<Genuine, Chance, String> write) {
        return new Operator(
                name,
                does,
                (genuine, chance) -> Optional.of(write.apply(genuine, chance))
                        .filter(written -> !written.isEmpty())
                        .map(written -> new Quoted(genuine.article().id(), written)));
    }
}
