package org.vouch.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the part of a text that shares most words with a phrase, rare words counting more, and aligns the two there.
 * The cost is bounded: only so many places of words are looked at, and one part of the text is aligned.
 */
final class NearSearch {
    private static final int MAX_HITS = 20_000;

    private final Tokens tokens;
    private final TokenIndex near;
    private final Phrase phrase;

    private NearSearch(Tokens tokens, Phrase phrase) {
        this.tokens = tokens;
        this.near = tokens.near();
        this.phrase = phrase;
    }

    static Optional<NearMiss> nearest(Tokens tokens, Quotation quotation) {
        for (Phrase phrase : quotation.fragments()) {
            if (Occurrences.of(tokens, phrase).length == 0) {
                return new NearSearch(tokens, phrase).nearest();
            }
        }
        Phrase phrase = quotation.fragments().get(0);
        int first = Occurrences.of(tokens, phrase)[0];
        NearMiss.Kind kind =
                quotation.hasOmission() && !isPlaced(tokens, quotation) ? NearMiss.Kind.APART : NearMiss.Kind.ELSEWHERE;
        String text = tokens.text(first, first + phrase.size());
        return Optional.of(new NearMiss(kind, tokens.paragraph(first), text, List.of()));
    }

    private static boolean isPlaced(Tokens tokens, Quotation quotation) {
        List<Phrase> phrases = quotation.fragments();
        int[][] firsts =
                phrases.stream().map(phrase -> Occurrences.of(tokens, phrase)).toArray(int[][]::new);
        int[] lengths = phrases.stream().mapToInt(Phrase::size).toArray();
        return !Combinations.of(tokens, firsts, lengths, 1).isEmpty();
    }

    private Optional<NearMiss> nearest() {
        int[] hits = hits();
        if (hits.length == 0) {
            return Optional.empty();
        }
        int slack = phrase.size() / 2 + 4;
        Run best = densest(hits, phrase.size() + slack);
        int first = best.first();
        int end = best.end();
        for (int i = 0; i < slack && tokens.follows(first); i++) {
            first--;
        }
        for (int i = 0; i < slack && tokens.follows(end); i++) {
            end++;
        }
        return new Comparison(tokens, phrase, Alignment.of(tokens, phrase, first, end)).nearMiss();
    }

    /** Returns where words of the phrase stand, sorted: the rarest words first until there are enough. */
    private int[] hits() {
        int[] ids = wantedIds().keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(near::count).thenComparing(id -> id))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] hits = new int[MAX_HITS];
        int size = 0;
        for (int id : ids) {
            for (int n = 0; n < near.count(id) && size < MAX_HITS; n++) {
                hits[size++] = near.posting(id, n);
            }
        }
        int[] sorted = Arrays.copyOf(hits, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Returns how often the phrase has each word that the text has too. */
    private Map<Integer, Integer> wantedIds() {
        Map<Integer, Integer> wanted = new HashMap<>();
        for (int i = 0; i < phrase.size(); i++) {
            int id = near.number(Twins.key(phrase.token(i)));
            if (id != TokenIndex.ABSENT && CodePoints.isWord(phrase.token(i).codePointAt(0))) {
                wanted.merge(id, 1, Integer::sum);
            }
        }
        return wanted;
    }

    /** Returns the tokens from the first to the last hit of the window that weighs most; the earliest of equals. */
    private Run densest(int[] hits, int window) {
        Map<Integer, Integer> wanted = wantedIds();
        int weight = 0;
        int heaviest = 0;
        Run best = new Run(hits[0], hits[0] + 1);
        for (int left = 0, right = 0; right < hits.length; right++) {
            weight += take(wanted, hits[right], -1);
            while (hits[right] - hits[left] >= window || !isOneStretch(hits[left], hits[right])) {
                weight -= take(wanted, hits[left++], 1);
            }
            if (weight > heaviest) {
                heaviest = weight;
                best = new Run(hits[left], hits[right] + 1);
            }
        }
        return best;
    }

    /** Returns the weight by which a word changes the window; a word that the phrase has no more of weighs nothing. */
    private int take(Map<Integer, Integer> wanted, int token, int change) {
        int left = wanted.merge(near.id(token), change, Integer::sum);
        boolean counts = change < 0 ? left >= 0 : left > 0;
        return counts ? 32 - (31 - Integer.numberOfLeadingZeros(near.count(near.id(token)))) : 0;
    }

    private boolean isOneStretch(int first, int last) {
        return tokens.index(last) - tokens.index(first) == last - first;
    }
}
