package org.vouch.content;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an earlier state of the briefing says its articles are: the state that a pull request would change.
 *
 * @param revision the name by which the state was asked for
 * @param roots for each source that the state has: the root of its lock, or of its text under {@code rights: full}, as
 *     64 lower-case hex digits; absent where it has neither
 */
public record Base(String revision, Map<String, Optional<String>> roots) {

    public Base {
        roots = Collections.unmodifiableMap(new TreeMap<>(roots));
    }
}
