package org.vouch.language;

import java.util.Set;

/**
 * A verb of a text with what it is said of.
 *
 * @param first the first term of its verbs, {@code last} the verb that says what happens
 * @param key what forms and derivations of the verb have in common
 * @param present whether it is finite and in the present tense
 * @param around the words of content of its stretch, before and behind it
 * @param behind those behind it
 * @param whole those of the whole text
 */
record Predicate(
        int first,
        int last,
        String key,
        Mood mood,
        boolean present,
        Set<String> around,
        Set<String> behind,
        Set<String> whole) {

    /** A text with more words than these is no sentence. */
    private static final int MANY = 200;

    /** How a verb holds what it says. */
    enum Mood {
        /** As done, or as so. */
        TOLD,
        /** As planned, foreseen, wanted or on a condition. */
        HELD,
        /** As possible or as thought. */
        OPEN,
        /** As not done, or as not so. */
        DENIED;

        boolean isTold() {
            return this == TOLD;
        }
    }

    /** Returns how many words of content its stretch has in common with the whole text of another. */
    int sharedWith(Predicate other) {
        boolean bare = around.size() < 2 && whole.size() < MANY;
        return (int) (bare ? whole : around)
                .stream()
                        .filter(word -> !word.equals(key) && other.whole.contains(word))
                        .count();
    }

    /** Returns how many of the words behind it stand behind another. */
    int sharedBehind(Predicate other) {
        return (int) behind.stream().filter(other.behind::contains).count();
    }

    /** Returns how many words of content its stretch has in common with another's, the verb itself left out. */
    int shared(Predicate other) {
        return (int) around.stream()
                .filter(word -> !word.equals(key) && !word.equals(other.key) && other.around.contains(word))
                .count();
    }
}
