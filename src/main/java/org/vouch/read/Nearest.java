package org.vouch.read;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that an author most likely meant. */
final class Nearest {
    private Nearest() {}

    private static final int SHORTEST = 3;

    /**
     * Returns the candidate with the fewest letters to add, drop, change or swap, at most a third of the word's and at
     * most three; where there is none, one that holds the word or that the word holds. The first of several; case is not
     * counted; a word of one or two letters is near to nothing.
     */
    static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        int bound = Math.min(3, Math.max(1, word.length() / 3)) + 1;
        String best = null;
        for (String candidate : candidates) {
            int distance = distance(word, candidate, bound);
            if (distance < bound) {
                bound = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best)
                .or(() -> candidates.stream()
                        .filter(candidate -> candidate.contains(word) || isWithin(candidate, word))
                        .findFirst());
    }

    private static boolean isWithin(String candidate, String word) {
        return candidate.length() > SHORTEST && word.contains(candidate);
    }

    /** Returns {@code did you mean "title"?}, or nothing where no candidate is near. */
    static Optional<String> hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(near -> "did you mean " + near + "?");
    }

    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound) {
            return bound;
        }
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (same(a, i, b, j) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = previous;
            previous = row;
            row = free;
        }
        return previous[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
    }
}
