package org.vouch.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ways to place the fragments of a quotation with omissions: in order, at least one token left out between two, in
 * one paragraph, spanning at most 80 tokens.
 *
 * <p>For each place of the first fragment the earliest places of the others show whether there is a way at all, and the
 * latest ones bound the enumeration, so that no branch of it is in vain.
 */
final class Combinations {
    static final int MAX_SPAN = 80;

    private final Tokens tokens;
    private final int[][] firsts;
    private final int[] lengths;
    private final int limit;
    private final int[] pointers;
    private final int[] latest;
    private final int[] chosen;
    private final List<int[]> found = new ArrayList<>();

    private Combinations(Tokens tokens, int[][] firsts, int[] lengths, int limit) {
        this.tokens = tokens;
        this.lengths = lengths;
        this.limit = limit;
        this.firsts = new int[firsts.length][];
        for (int i = 0; i < firsts.length; i++) {
            int length = lengths[i];
            this.firsts[i] = Arrays.stream(firsts[i])
                    .filter(first -> tokens.paragraph(first) == tokens.paragraph(first + length - 1))
                    .toArray();
        }
        this.pointers = new int[firsts.length];
        this.latest = new int[firsts.length];
        this.chosen = new int[firsts.length];
    }

    /**
     * Returns the first token of each fragment, a row a way, sorted, at most {@code limit} rows.
     *
     * @param firsts for each fragment, at least two, its sorted places
     * @param lengths for each fragment its number of tokens
     */
    static List<int[]> of(Tokens tokens, int[][] firsts, int[] lengths, int limit) {
        return new Combinations(tokens, firsts, lengths, limit).all();
    }

    private List<int[]> all() {
        for (int first : firsts[0]) {
            if (found.size() >= limit) {
                break;
            }
            if (isPossible(first)) {
                boundLatest(first);
                choose(0, first);
            }
        }
        return found;
    }

    /** Places the later fragments as early as they can stand; as {@code first} grows, so do these places. */
    private boolean isPossible(int first) {
        int end = end(0, first);
        for (int i = 1; i < firsts.length; i++) {
            while (pointers[i] < firsts[i].length && tokens.index(firsts[i][pointers[i]]) <= end) {
                pointers[i]++;
            }
            if (pointers[i] == firsts[i].length || !isNear(first, i, firsts[i][pointers[i]])) {
                return false;
            }
            end = end(i, firsts[i][pointers[i]]);
        }
        return true;
    }

    private void boundLatest(int first) {
        int bound = Integer.MAX_VALUE;
        for (int i = firsts.length - 1; i > 0; i--) {
            int last = pointers[i];
            while (last + 1 < firsts[i].length
                    && isNear(first, i, firsts[i][last + 1])
                    && end(i, firsts[i][last + 1]) < bound) {
                last++;
            }
            latest[i] = last;
            bound = tokens.index(firsts[i][last]);
        }
    }

    private void choose(int i, int first) {
        chosen[i] = first;
        if (i + 1 == firsts.length) {
            found.add(chosen.clone());
            return;
        }
        for (int next = pointers[i + 1]; next <= latest[i + 1] && found.size() < limit; next++) {
            if (tokens.index(firsts[i + 1][next]) > end(i, first)) {
                choose(i + 1, firsts[i + 1][next]);
            }
        }
    }

    private boolean isNear(int first, int i, int candidate) {
        return tokens.paragraph(candidate) == tokens.paragraph(first)
                && end(i, candidate) - tokens.index(first) <= MAX_SPAN;
    }

    private int end(int i, int first) {
        return tokens.index(first) + lengths[i];
    }
}
