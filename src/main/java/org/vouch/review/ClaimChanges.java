package org.vouch.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What became of the sentences of all notes and pages. A sentence that stays as it is says nothing here; one that stands
 * elsewhere with the same evidence has moved; one whose words stay in its file with other evidence has its citations
 * changed; of the rest, likeness within a file tells which are reworded ({@link Likeness}).
 */
final class ClaimChanges {
    final List<Claim> added = new ArrayList<>();
    final List<Claim> removed = new ArrayList<>();
    final List<Pair<Claim>> reworded = new ArrayList<>();
    final List<Pair<Claim>> cited = new ArrayList<>();
    final List<Pair<Claim>> moved = new ArrayList<>();

    /** The sentences of one file that have no partner yet. */
    private record Rest(List<Claim> before, List<Claim> after) {}

    /** @param files the sentences of each file in the two states, in a fixed order of files */
    ClaimChanges(List<Pair<List<Claim>>> files) {
        List<Rest> rests = new ArrayList<>();
        for (Pair<List<Claim>> file : files) {
            Rest rest = new Rest(
                    new ArrayList<>(file.was().orElse(List.of())),
                    new ArrayList<>(file.now().orElse(List.of())));
            staying(rest);
            rests.add(rest);
        }
        movedElsewhere(rests);
        for (Rest rest : rests) {
            cited.addAll(taken(rest, Claim::text));
            reword(rest);
            removed.addAll(rest.before());
            added.addAll(rest.after());
        }
        moved.sort(Comparator.comparing((Pair<Claim> pair) -> pair.any().span().file())
                .thenComparingInt(pair -> pair.any().span().line())
                .thenComparingInt(pair -> pair.any().span().column()));
    }

    /** Takes out the sentences that stay; those that changed places among them have moved. */
    private void staying(Rest rest) {
        Map<Claim, Integer> places = new HashMap<>();
        rest.before().forEach(claim -> places.put(claim, places.size()));
        List<Pair<Claim>> same = taken(rest, claim -> List.of(claim.text(), claim.evidence()));
        int[] order = same.stream()
                .mapToInt(pair -> places.get(pair.was().orElseThrow()))
                .toArray();
        boolean[] inOrder = longestRising(order);
        for (int i = 0; i < inOrder.length; i++) {
            if (!inOrder[i] && same.get(i).any().hasEvidence()) {
                moved.add(same.get(i));
            }
        }
    }

    private void movedElsewhere(List<Rest> rests) {
        Map<Object, Deque<Rest>> origins = new HashMap<>();
        Map<Object, Deque<Claim>> claims = new HashMap<>();
        for (Rest rest : rests) {
            for (Claim claim : rest.before()) {
                if (claim.hasEvidence()) {
                    Object key = List.of(claim.text(), claim.evidence());
                    origins.computeIfAbsent(key, k -> new ArrayDeque<>()).add(rest);
                    claims.computeIfAbsent(key, k -> new ArrayDeque<>()).add(claim);
                }
            }
        }
        for (Rest rest : rests) {
            rest.after().removeIf(now -> {
                Object key = List.of(now.text(), now.evidence());
                if (claims.getOrDefault(key, new ArrayDeque<>()).isEmpty()) {
                    return false;
                }
                Claim was = claims.get(key).remove();
                origins.get(key).remove().before().remove(was);
                moved.add(Pair.of(was, now));
                return true;
            });
        }
    }

    private void reword(Rest rest) {
        List<Claim> before = List.copyOf(rest.before());
        List<Claim> after = List.copyOf(rest.after());
        List<Pair<Claim>> pairs = new ArrayList<>();
        for (Likeness.Match match : Likeness.match(wordings(before), wordings(after))) {
            pairs.add(Pair.of(before.get(match.was()), after.get(match.now())));
        }
        take(rest, pairs);
        reworded.addAll(pairs);
    }

    private static List<Likeness.Wording> wordings(List<Claim> claims) {
        return claims.stream()
                .map(claim -> new Likeness.Wording(claim.text(), claim.evidence()))
                .toList();
    }

    /** Takes out the sentences that agree in something, the first with the first, and returns them in the order after. */
    private static List<Pair<Claim>> taken(Rest rest, Function<Claim, Object> likeness) {
        Map<Object, Deque<Claim>> free = new HashMap<>();
        rest.before()
                .forEach(was -> free.computeIfAbsent(likeness.apply(was), k -> new ArrayDeque<>())
                        .add(was));
        List<Pair<Claim>> pairs = new ArrayList<>();
        for (Claim now : rest.after()) {
            Deque<Claim> same = free.getOrDefault(likeness.apply(now), new ArrayDeque<>());
            if (!same.isEmpty()) {
                pairs.add(Pair.of(same.remove(), now));
            }
        }
        take(rest, pairs);
        return pairs;
    }

    private static void take(Rest rest, List<Pair<Claim>> pairs) {
        rest.before().removeAll(pairs.stream().map(p -> p.was().orElseThrow()).collect(Collectors.toSet()));
        rest.after().removeAll(pairs.stream().map(p -> p.now().orElseThrow()).collect(Collectors.toSet()));
    }

    /** Returns which of the numbers belong to a longest subsequence that rises. */
    private static boolean[] longestRising(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] before = new int[numbers.length];
        int[] values = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int found = Arrays.binarySearch(values, 0, length, numbers[i]);
            int at = found < 0 ? -found - 1 : found;
            values[at] = numbers[i];
            tails[at] = i;
            before[i] = at == 0 ? -1 : tails[at - 1];
            length = Math.max(length, at + 1);
        }
        boolean[] rising = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            rising[i] = true;
        }
        return rising;
    }
}
