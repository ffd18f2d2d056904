package org.vouch.bibliography;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A reference as a style prints it in a bibliography, without the number that some styles put before it.
 *
 * @param runs its words in reading order; empty where the style prints nothing of the reference
 * @param keys what the style sorts it by, the most significant first
 */
public record Entry(List<Run> runs, List<String> keys) {

    public Entry {
        runs = List.copyOf(runs);
        keys = List.copyOf(keys);
    }

    /** Returns the words without their emphasis. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
