package org.vouch.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

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

    /**
     * Returns the roots that a source is held to, each by the name under which the state has it: its own, then those
     * that it had before, so that no source escapes its root by a new name. Empty where the state has none of them.
     */
    public Map<String, String> rootsOf(Source source) {
        Map<String, String> own = new LinkedHashMap<>();
        Stream.concat(Stream.of(source.id()), source.formerly().stream())
                .map(Slug::value)
                .forEach(name -> roots.getOrDefault(name, Optional.empty()).ifPresent(root -> own.put(name, root)));
        return own;
    }
}
