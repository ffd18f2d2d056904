package org.vouch.proof;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vouch.content.Totals;

/** Reads and checks a briefing that cites each of some quotations once. */
interface Judge {
    /** What refuses a quotation; other findings, such as that it stands twice, say nothing about its being genuine. */
    Set<String> REFUSING = Set.of(
            "quote-not-found",
            "quote-unproven",
            "quote-cuts-word",
            "omission-hides-limit",
            "insertion-changes-sense",
            "hidden-character",
            "mixed-script",
            "invalid-citation");

    /**
     * What came of a run.
     *
     * @param errors for each quotation the rules with an error at its place
     */
    record Outcome(List<Set<String>> errors, Totals totals) {
        /** Returns, for each quotation, the rules by which it is refused. */
        List<Set<String>> refusedBy() {
            return errors.stream().map(Outcome::refusing).toList();
        }

        private static Set<String> refusing(Set<String> rules) {
            return rules.stream().filter(REFUSING::contains).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    Outcome check(List<Quoted> quotations) throws IOException;
}
