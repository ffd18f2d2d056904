package org.vouch.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Two values of one thing in words. */
final class Changed {
    private Changed() {}

    /** Returns the wordings as one line; where one of them is empty, the other with what became of it. */
    static String words(String was, String now) {
        if (was.isBlank()) {
            return "added " + Shown.quoted(now);
        }
        return now.isBlank() ? "removed " + Shown.quoted(was) : WordDiff.shown(was, now);
    }

    /** Returns what came and what went, for example {@code added `a`; removed `b`}; empty where both are the same. */
    static String sets(Collection<String> was, Collection<String> now) {
        return sets(was, now, Shown::codes);
    }

    /** Returns the same of texts that are prose. */
    static String prose(Collection<String> was, Collection<String> now) {
        return sets(was, now, Shown::quotes);
    }

    private static String sets(
            Collection<String> was, Collection<String> now, Function<Collection<String>, String> shown) {
        Set<String> come = new LinkedHashSet<>(now);
        come.removeAll(Set.copyOf(was));
        Set<String> gone = new LinkedHashSet<>(was);
        gone.removeAll(Set.copyOf(now));
        List<String> parts = new ArrayList<>();
        if (!come.isEmpty()) {
            parts.add("added " + shown.apply(come));
        }
        if (!gone.isEmpty()) {
            parts.add("removed " + shown.apply(gone));
        }
        return String.join("; ", parts);
    }

    /** Returns the value, or a dash where there is none: a cell of a table. */
    static String cell(Optional<String> value) {
        return value.filter(v -> !v.isBlank()).map(Shown::code).orElse("–");
    }

    /** Returns the word that authors write for a constant, for example {@code one-sided}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
