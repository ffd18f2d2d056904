package org.vouch.check;

import java.util.List;
import org.vouch.evidence.Verdict;

/** How many quotations have each verdict. */
record Tally(int verified, int proven, int unproven, int notFound, int unreadable) {

    static Tally of(List<Verdict> verdicts) {
        return new Tally(
                count(verdicts, Verdict.VERIFIED),
                count(verdicts, Verdict.PROVEN),
                count(verdicts, Verdict.UNPROVEN),
                count(verdicts, Verdict.NOT_FOUND),
                count(verdicts, Verdict.UNREADABLE));
    }

    static Tally none() {
        return new Tally(0, 0, 0, 0, 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                verified + other.verified,
                proven + other.proven,
                unproven + other.unproven,
                notFound + other.notFound,
                unreadable + other.unreadable);
    }

    int all() {
        return verified + proven + unproven + notFound + unreadable;
    }

    /** Returns whether every one of them may be published. */
    boolean isPublishable() {
        return verified + proven == all();
    }

    private static int count(List<Verdict> verdicts, Verdict wanted) {
        return (int) verdicts.stream().filter(verdict -> verdict == wanted).count();
    }
}
