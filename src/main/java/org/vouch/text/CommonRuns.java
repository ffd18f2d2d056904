package org.vouch.text;

import java.util.Arrays;
import java.util.BitSet;

/** The runs of words that two texts share, followed to both sides from places where some of them are equal. */
final class CommonRuns {
    private static final int GRAM = SharedWording.GRAM;

    private final WordList a;
    private final WordList b;

    /** Where each run begins and ends in the second text, one after the other. */
    private int[] runs = new int[8];

    private int size;
    private int sum;
    private int longest;
    private int at;
    private int diagonal;

    private CommonRuns(WordList a, WordList b) {
        this.a = a;
        this.b = b;
    }

    /**
     * Returns what two texts share.
     *
     * @param seeds where equal words begin, in the upper half of each in the second text and in the lower in the first
     */
    static CommonRuns of(WordList first, WordList second, long[] seeds) {
        CommonRuns runs = new CommonRuns(first, second);
        runs.follow(seeds);
        return runs;
    }

    /** Returns how many words stand in a row in both, quoted ones left aside. */
    int longest() {
        return longest;
    }

    /** Returns how many words stand in runs of both, each counted as often as it stands in one. */
    int sum() {
        return sum;
    }

    /** Returns how many words the shorter text has outside quotation marks. */
    int shorter() {
        return Math.min(a.unquoted(), b.unquoted());
    }

    SharedWording.Pair pair(int first, int second) {
        BitSet counted = new BitSet();
        for (int i = 0; i < size; i += 2) {
            counted.set(runs[i], runs[i + 1]);
        }
        return new SharedWording.Pair(
                first,
                second,
                longest,
                counted.cardinality(),
                shorter(),
                b.text(at, at + GRAM),
                a.paragraph(at + diagonal),
                b.paragraph(at));
    }

    /** A seed that stands in a run which was followed already, or between two parts of it, is not followed again. */
    private void follow(long[] seeds) {
        Arrays.sort(seeds);
        int[] shifts = new int[seeds.length];
        int[] ends = new int[seeds.length];
        int diagonals = 0;
        for (long seed : seeds) {
            int start = (int) (seed >>> 32);
            int shift = (int) seed - start;
            int known = 0;
            while (known < diagonals && shifts[known] != shift) {
                known++;
            }
            if (known == diagonals || ends[known] < start) {
                diagonals = Math.max(diagonals, known + 1);
                shifts[known] = shift;
                ends[known] = follow(start, shift);
            }
        }
    }

    /** Returns where the run ends in the second text. */
    private int follow(int seed, int shift) {
        int start = seed;
        int end = seed;
        while (start > 0 && start + shift > 0 && a.word(start - 1 + shift) == b.word(start - 1)) {
            start--;
        }
        while (end < b.size() && end + shift < a.size() && a.word(end + shift) == b.word(end)) {
            end++;
        }
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || a.isQuoted(i + shift) || b.isQuoted(i)) {
                add(from, i, shift);
                from = i + 1;
            }
        }
        return end;
    }

    private void add(int from, int to, int shift) {
        if (to - from < GRAM) {
            return;
        }
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, size * 2);
        }
        runs[size++] = from;
        runs[size++] = to;
        sum += to - from;
        if (to - from > longest) {
            longest = to - from;
            at = from;
            diagonal = shift;
        }
    }
}
