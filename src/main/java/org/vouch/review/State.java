package org.vouch.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vouch.content.Base;
import org.vouch.content.Briefing;
import org.vouch.content.Coverage;
import org.vouch.content.JudgedPassage;
import org.vouch.content.Source;
import org.vouch.content.Totals;

/**
 * One of the two states of a briefing, read and checked as far as it could be.
 *
 * @param judged everything quoted, source by source
 * @param coverage by the file of a note or page
 * @param errors how many findings are errors
 * @param left what was not read because it is no ordinary file, each as its path and why
 */
public record State(
        Briefing briefing,
        List<JudgedPassage> judged,
        Totals totals,
        Map<String, Coverage> coverage,
        int errors,
        List<String> left) {

    public State {
        judged = List.copyOf(judged);
        coverage = Collections.unmodifiableMap(new TreeMap<>(coverage));
        left = List.copyOf(left);
    }

    /** Returns the roots that a later state is held to, as {@code check --base} holds it. */
    public static Base base(Briefing briefing) {
        Map<String, Optional<String>> roots = new TreeMap<>();
        for (Source source : briefing.sources()) {
            roots.put(source.id().value(), Footing.of(source).root());
        }
        return new Base("the state before", roots);
    }

    boolean isWhole() {
        return errors == 0 && left.isEmpty();
    }

    Coverage totalCoverage() {
        return coverage.values().stream().reduce(new Coverage(0, 0, 0, 0, 0), Coverage::plus);
    }
}
