package org.vouch.language;

import java.util.List;

/**
 * Tells whether two words are the name of a place and what is of it, whatever the place: {@code Ruvania} and
 * {@code Ruvanian}, {@code Senn} and {@code Sennish}, {@code Pellan} and {@code Pellanese}; or one and many of a party:
 * {@code Liberal} and {@code Liberals}.
 */
public final class Demonyms {
    private static final List<String> PLACES = List.of("a", "e", "o", "y", "ia", "land");
    private static final List<String> PEOPLE =
            List.of("an", "ans", "ian", "ians", "ean", "eans", "ese", "ish", "ite", "ites", "ic");
    /** What stands behind a name that keeps its ending; "King Aurelian" is not of King Aurel. */
    private static final List<String> ADDED = List.of("ese", "ish", "ite", "ites");

    private static final int SHORTEST = 4;

    private Demonyms() {}

    /** Returns whether a word has the form of one for a people: "Pellorian". */
    public static boolean mayBe(String word) {
        return PEOPLE.stream().anyMatch(ending -> word.length() >= SHORTEST + ending.length() && word.endsWith(ending));
    }

    static boolean areOfOne(String one, String other) {
        return isOf(one, other) || isOf(other, one) || isPlural(one, other) || isPlural(other, one);
    }

    private static boolean isOf(String place, String people) {
        boolean added = place.length() >= SHORTEST
                && people.startsWith(place)
                && ADDED.contains(people.substring(place.length()));
        return added
                || PLACES.stream().filter(place::endsWith).anyMatch(ending -> {
                    String stem = place.substring(0, place.length() - ending.length());
                    return stem.length() >= SHORTEST
                            && people.startsWith(stem)
                            && PEOPLE.contains(people.substring(stem.length()));
                });
    }

    private static boolean isPlural(String one, String many) {
        return one.length() >= SHORTEST && !one.endsWith("s") && many.equals(one + "s");
    }
}
