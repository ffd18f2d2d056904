package org.vouch.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Finds where a phrase stands in a row: by its rarest token, or, where even that is frequent, by one linear scan. */
final class Occurrences {
    private final Tokens tokens;
    private final TokenIndex index;
    private final Phrase phrase;
    private final int[] ids;
    private final int[] others;

    private Occurrences(Tokens tokens, Phrase phrase) {
        this.tokens = tokens;
        this.phrase = phrase;
        this.index = tokens.index();
        this.ids = new int[phrase.size()];
        this.others = new int[phrase.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = index.number(phrase.token(i));
            others[i] = phrase.isEitherCase(i) ? index.number(phrase.other(i)) : ids[i];
        }
    }

    /** Returns the first token of every occurrence, sorted. */
    static int[] of(Tokens tokens, Phrase phrase) {
        return new Occurrences(tokens, phrase).find();
    }

    /** Returns whether the phrase stands at this token. */
    static boolean isAt(Tokens tokens, Phrase phrase, int first) {
        return new Occurrences(tokens, phrase).isAt(first);
    }

    private int[] find() {
        int rarest = 0;
        for (int i = 0; i < ids.length; i++) {
            if (count(i) < count(rarest)) {
                rarest = i;
            }
        }
        long comparisons = (long) count(rarest) * ids.length;
        return comparisons <= 4L * tokens.size() + 1_024 ? around(rarest) : scan();
    }

    private int count(int i) {
        return index.count(ids[i]) + (others[i] == ids[i] ? 0 : index.count(others[i]));
    }

    private int[] around(int rarest) {
        int[] found = new int[count(rarest)];
        int size = 0;
        for (int id :
                ids[rarest] == others[rarest] ? new int[] {ids[rarest]} : new int[] {ids[rarest], others[rarest]}) {
            for (int n = 0; n < index.count(id); n++) {
                int first = index.posting(id, n) - rarest;
                if (isAt(first)) {
                    found[size++] = first;
                }
            }
        }
        int[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private boolean isAt(int first) {
        if (first < 0 || first + ids.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < ids.length; i++) {
            if (!agrees(i, first + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean agrees(int i, int token) {
        int id = index.id(token);
        return (id == ids[i] || id == others[i]) && (phrase.links(i) & tokens.link(token)) != 0;
    }

    /** Intersects the places of all runs of exact tokens, then looks at the few tokens that allow two forms. */
    private int[] scan() {
        BitSet firsts = new BitSet(tokens.size());
        firsts.set(0, Math.max(0, tokens.size() - ids.length + 1));
        int from = 0;
        while (from < ids.length) {
            int end = from;
            while (end < ids.length && isExact(end)) {
                end++;
            }
            if (end > from) {
                keep(firsts, places(from, end), from);
                from = end;
            } else {
                keepAgreeing(firsts, from++);
            }
        }
        return firsts.stream().toArray();
    }

    private boolean isExact(int i) {
        return i > 0 && !phrase.isEitherCase(i) && phrase.links(i) != Phrase.EITHER;
    }

    private static void keep(BitSet firsts, BitSet places, int shift) {
        for (int first = firsts.nextSetBit(0); first >= 0; first = firsts.nextSetBit(first + 1)) {
            if (!places.get(first + shift)) {
                firsts.clear(first);
            }
        }
    }

    private void keepAgreeing(BitSet firsts, int i) {
        for (int first = firsts.nextSetBit(0); first >= 0; first = firsts.nextSetBit(first + 1)) {
            if (!agrees(i, first + i)) {
                firsts.clear(first);
            }
        }
    }

    /** Returns where the phrase's tokens from one to another stand: the search of Knuth, Morris and Pratt. */
    private BitSet places(int from, int end) {
        int[] pattern = IntStream.range(from, end)
                .map(i -> symbol(ids[i], phrase.links(i)))
                .toArray();
        int[] borders = borders(pattern);
        BitSet places = new BitSet(tokens.size());
        int matched = 0;
        for (int token = 0; token < tokens.size(); token++) {
            int symbol = symbol(index.id(token), tokens.link(token));
            while (matched > 0 && (matched == pattern.length || pattern[matched] != symbol)) {
                matched = borders[matched - 1];
            }
            if (pattern[matched] == symbol) {
                matched++;
            }
            if (matched == pattern.length) {
                places.set(token - matched + 1);
            }
        }
        return places;
    }

    private static int[] borders(int[] pattern) {
        int[] borders = new int[pattern.length];
        for (int i = 1, border = 0; i < pattern.length; i++) {
            while (border > 0 && pattern[border] != pattern[i]) {
                border = borders[border - 1];
            }
            border += pattern[border] == pattern[i] ? 1 : 0;
            borders[i] = border;
        }
        return borders;
    }

    private static int symbol(int id, byte link) {
        return id * 8 + link;
    }
}
