package org.vouch.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The anchors of notes and pages as they were in the last check. */
final class Headings {
    private Map<String, Set<String>> last = Map.of();

    /** Returns the set of last time where it says the same. */
    Set<String> same(String file, Set<String> anchors) {
        Set<String> before = last.get(file);
        return anchors.equals(before) ? before : anchors;
    }

    /** Keeps the anchors for the next check, and returns the files that came, went or have other anchors. */
    Set<String> update(ByFile<Set<String>> now) {
        Set<String> others = new HashSet<>();
        now.forEach((file, anchors) -> {
            if (last.get(file) != anchors) {
                others.add(file);
            }
        });
        last.keySet().stream().filter(file -> !now.containsKey(file)).forEach(others::add);
        last = now;
        return others;
    }
}
