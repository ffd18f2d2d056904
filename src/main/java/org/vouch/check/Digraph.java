package org.vouch.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who rests on whom. */
final class Digraph {
    private final Map<String, Set<String>> next = new LinkedHashMap<>();

    void add(String from, String to) {
        next.computeIfAbsent(from, f -> new LinkedHashSet<>()).add(to);
    }

    /** Returns a shortest way with both its ends; one member where they are the same. */
    Optional<List<String>> way(String from, String to) {
        Map<String, String> before = new LinkedHashMap<>(Map.of(from, from));
        Deque<String> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            String at = ahead.remove();
            if (at.equals(to)) {
                return Optional.of(back(before, from, to));
            }
            for (String then : next.getOrDefault(at, Set.of())) {
                if (before.putIfAbsent(then, at) == null) {
                    ahead.add(then);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> back(Map<String, String> before, String from, String to) {
        List<String> way = new ArrayList<>(List.of(to));
        for (String at = to; !at.equals(from); at = before.get(at)) {
            way.add(before.get(at));
        }
        Collections.reverse(way);
        return way;
    }
}
