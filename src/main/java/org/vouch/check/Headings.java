package org.vouch.check;

import java.util.List;
import java.util.Set;

/** The anchors of notes and pages as they were in the last check. */
final class Headings {
    private ByFile<Set<String>> last = new ByFile<>(ByFile.Row.of(List.of()), List.of());

    /** Returns the set of last time where it says the same. */
    Set<String> same(String file, Set<String> anchors) {
        Set<String> before = last.get(file);
        return anchors.equals(before) ? before : anchors;
    }

    /** Keeps the anchors for the next check, and returns the files that came, went or have other anchors. */
    Set<String> update(ByFile<Set<String>> now) {
        Set<String> others = now.differences(last);
        last = now;
        return others;
    }
}
