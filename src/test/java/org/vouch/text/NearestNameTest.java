package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private final Random random = new Random(20150509);

    @Test
    void oneEditIsForgivenToAShortName() {
        assertEquals(Optional.of("title"), NearestName.of("tilte", List.of("date", "title")));
        assertEquals(Optional.of("tags"), NearestName.of("tag", List.of("date", "tags")));
        assertEquals(Optional.of("ab"), NearestName.of("b", List.of("ab")));
        assertEquals(Optional.empty(), NearestName.of("colour", List.of("date", "title")));
    }

    @Test
    void longestNameIsLookedForAndTheNextIsNot() {
        List<String> known = List.of("a".repeat(120));
        assertEquals(Optional.of(known.get(0)), NearestName.of("a".repeat(120), known));
        assertEquals(Optional.empty(), NearestName.of("a".repeat(121), known));
    }

    @Test
    void nearestIsThatOfFewestEditsCountedOneByOne() {
        int found = 0;
        for (int run = 0; run < 2_000; run++) {
            String name = word();
            TreeSet<String> candidates = new TreeSet<>();
            for (int i = 0; i < 4; i++) {
                candidates.add(word());
            }
            Optional<String> nearest = nearest(name, candidates);
            assertEquals(nearest, NearestName.of(name, candidates), name + " of " + candidates);
            found += nearest.isPresent() ? 1 : 0;
        }
        assertTrue(found > 500 && found < 1_900, found + " had one");
    }

    private static Optional<String> nearest(String name, TreeSet<String> candidates) {
        int most = Math.max(1, name.length() / 3);
        Optional<String> nearest = Optional.empty();
        int least = most + 1;
        for (String candidate : candidates) {
            int edits = edits(name, candidate);
            if (edits < least) {
                least = edits;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Tries every first edit. */
    private static int edits(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        if (a.charAt(0) == b.charAt(0)) {
            return edits(a.substring(1), b.substring(1));
        }
        int least = Math.min(
                edits(a.substring(1), b.substring(1)), Math.min(edits(a.substring(1), b), edits(a, b.substring(1))));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return 1 + (swapped ? Math.min(least, edits(a.substring(2), b.substring(2))) : least);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int size = 1 + random.nextInt(7);
        for (int i = 0; i < size; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
