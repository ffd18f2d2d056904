package org.vouch.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Prints of texts by their hash, so that those of other texts with the same hash are found at once. Each text has a number
 * of its own, and at most one print of a hash.
 */
final class Prints {
    private static final int GRAM = SharedWording.GRAM;

    /** So many hashes in a row have a print among them. */
    private static final int WINDOW = 5;

    private final int most;
    private int[] heads = new int[1024];
    private long[] hashes = new long[1024];
    private int[] texts = new int[1024];
    private int[] words = new int[1024];
    private int[] next = new int[1024];
    private int size = 1;
    private int free;

    /** @param most so many prints of a hash are told apart from more */
    Prints(int most) {
        this.most = most;
    }

    /**
     * Some of the runs of eight words of one text, chosen by the words alone.
     *
     * @param hashes no two are equal
     * @param words where each run begins first, 0-based
     */
    record OfText(long[] hashes, int[] words) {

        /** Of each window the lowest hash is chosen, the last of equal ones. */
        static OfText of(WordList list) {
            int count = Math.max(list.size() - GRAM + 1, 0);
            long[] all = new long[count];
            for (int i = 0; i < count; i++) {
                all[i] = list.hash(i, GRAM);
            }
            long[] hashes = new long[count];
            int[] words = new int[count];
            int size = 0;
            Set<Long> known = new HashSet<>();
            int last = -1;
            for (int window = 0; window + Math.min(WINDOW, count) <= count && count > 0; window++) {
                int chosen = window;
                for (int i = window; i < Math.min(window + WINDOW, count); i++) {
                    chosen = all[i] <= all[chosen] ? i : chosen;
                }
                if (chosen != last && known.add(all[chosen])) {
                    hashes[size] = all[chosen];
                    words[size++] = chosen;
                }
                last = chosen;
            }
            return new OfText(Arrays.copyOf(hashes, size), Arrays.copyOf(words, size));
        }
    }

    /** Adds a print, and returns the {@link #count} of its hash. */
    int add(int text, long hash, int word) {
        int at = free == 0 ? size : free;
        free = free == 0 ? 0 : next[free];
        if (at == size) {
            size++;
            grow();
        }
        hashes[at] = hash;
        texts[at] = text;
        words[at] = word;
        next[at] = heads[head(hash)];
        heads[head(hash)] = at;
        return count(hash);
    }

    /** Removes a print of the text, and returns the {@link #count} of its hash. */
    int remove(int text, long hash) {
        int before = 0;
        for (int at = heads[head(hash)]; at != 0; at = next[at]) {
            if (hashes[at] == hash && texts[at] == text) {
                if (before == 0) {
                    heads[head(hash)] = next[at];
                } else {
                    next[before] = next[at];
                }
                next[at] = free;
                free = at;
                break;
            }
            before = at;
        }
        return count(hash);
    }

    /** Returns how many texts have a print of the hash; two more than the most where there are more. */
    int count(long hash) {
        int count = 0;
        for (int at = first(hash); at != 0 && count <= most + 1; at = after(at)) {
            count++;
        }
        return count;
    }

    /** Returns a print of the hash; 0 where there is none. */
    int first(long hash) {
        return with(hash, heads[head(hash)]);
    }

    /** Returns another print of the same hash; 0 after the last. */
    int after(int print) {
        return with(hashes[print], next[print]);
    }

    private int with(long hash, int from) {
        int at = from;
        while (at != 0 && hashes[at] != hash) {
            at = next[at];
        }
        return at;
    }

    /** Returns the text of a print. */
    int text(int print) {
        return texts[print];
    }

    /** Returns where a print begins in its text; 0-based. */
    int word(int print) {
        return words[print];
    }

    private int head(long hash) {
        return (int) (hash ^ hash >>> 32) & heads.length - 1;
    }

    private void grow() {
        if (size <= hashes.length) {
            return;
        }
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
        texts = Arrays.copyOf(texts, hashes.length);
        words = Arrays.copyOf(words, hashes.length);
        next = Arrays.copyOf(next, hashes.length);
        int[] old = heads;
        heads = new int[hashes.length];
        for (int head : old) {
            for (int at = head; at != 0; ) {
                int following = next[at];
                next[at] = heads[head(hashes[at])];
                heads[head(hashes[at])] = at;
                at = following;
            }
        }
    }
}
