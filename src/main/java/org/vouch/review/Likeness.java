package org.vouch.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds which text of the state after is a rewording of which text before. Two texts are as like as their words in
 * common: twice their number, each counted as often as both have it, over the number of all words of both. From
 * {@link #ALIKE} on they are one text reworded; where both rest on one piece of evidence, from
 * {@link #ALIKE_WITH_EVIDENCE} on. The likest are paired first.
 */
final class Likeness {
    static final double ALIKE = 0.5;
    static final double ALIKE_WITH_EVIDENCE = 0.3;

    /** Texts further apart than this, counted in texts that have no partner yet, are not compared. */
    private static final int REACH = 200;

    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * A text to be paired.
     *
     * @param evidence what it rests on, in names that both states share
     */
    record Wording(String text, Collection<String> evidence) {}

    /** Indices into the list before and the list after. */
    record Match(int was, int now, double score) {}

    /** Returns the pairs, sorted by the place before. */
    static List<Match> match(List<Wording> before, List<Wording> after) {
        return new Likeness().pairs(before, after);
    }

    private List<Match> pairs(List<Wording> before, List<Wording> after) {
        List<int[]> words = after.stream().map(w -> words(w.text())).toList();
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            int[] own = words(before.get(i).text());
            Set<String> evidence = new HashSet<>(before.get(i).evidence());
            for (int j = Math.max(0, i - REACH); j < Math.min(after.size(), i + REACH + 1); j++) {
                double score = score(own, words.get(j));
                boolean shared = after.get(j).evidence().stream().anyMatch(evidence::contains);
                if (score >= (shared ? ALIKE_WITH_EVIDENCE : ALIKE)) {
                    candidates.add(new Match(i, j, score + (shared ? 0.1 : 0)));
                }
            }
        }
        return likestFirst(candidates);
    }

    private static List<Match> likestFirst(List<Match> candidates) {
        candidates.sort(Comparator.comparingDouble(Match::score)
                .reversed()
                .thenComparingInt(Match::was)
                .thenComparingInt(Match::now));
        Set<Integer> was = new HashSet<>();
        Set<Integer> now = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Match match : candidates) {
            if (!was.contains(match.was()) && !now.contains(match.now())) {
                was.add(match.was());
                now.add(match.now());
                matches.add(match);
            }
        }
        matches.sort(Comparator.comparingInt(Match::was));
        return matches;
    }

    /** Returns the numbers of the text's words in lower case, sorted. */
    private int[] words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        IntStream.Builder words = IntStream.builder();
        for (int start = 0; start < lower.length(); ) {
            int end = start;
            while (end < lower.length() && Character.isLetterOrDigit(lower.codePointAt(end))) {
                end += Character.charCount(lower.codePointAt(end));
            }
            if (end > start) {
                words.add(numbers.computeIfAbsent(lower.substring(start, end), word -> numbers.size()));
            }
            start = end < lower.length() ? end + Character.charCount(lower.codePointAt(end)) : end;
        }
        return words.build().sorted().toArray();
    }

    private static double score(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0 || 2.0 * Math.min(a.length, b.length) / (a.length + b.length) < 0.3) {
            return 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (a.length + b.length);
    }
}
