package org.vouch.check;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Fact;
import org.vouch.content.FactStatus;

/**
 * A fact as one of those that speak of one thing.
 *
 * @param claim absent where the fact has no value
 * @param support the words that support it, and {@code against} those that contradict it, each named alike
 */
record Party(Fact fact, Optional<Claim> claim, Set<String> support, Set<String> against) {

    /**
     * What a fact claims of the thing. Facts with equal claims are against the same others.
     *
     * @param when the days on which it happened; absent where the fact does not say
     * @param asOf the days for which it holds
     * @param events the events that it is about, and {@code places} the places
     * @param isAhead whether it is planned or predicted
     */
    record Claim(
            Worth worth, Optional<Period> when, Period asOf, Set<String> events, Set<String> places, boolean isAhead) {

        /** What is planned and what was done may differ, and so may what is said of two days, events or places. */
        boolean excludes(Claim other) {
            return !worth.canHoldWith(other.worth)
                    && isAhead == other.isAhead
                    && asOf.overlaps(other.asOf)
                    && (when.isEmpty() || other.when.isEmpty() || when.get().overlaps(other.when.get()))
                    && !areApart(events, other.events)
                    && !(worth instanceof Worth.Amount && areApart(places, other.places));
        }

        private static boolean areApart(Set<String> one, Set<String> other) {
            return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
        }
    }

    boolean isDisputed() {
        return fact.status() == FactStatus.DISPUTED;
    }

    /** Returns whether the values of the two exclude each other. */
    boolean excludes(Party other) {
        return claim.isPresent() && other.claim.isPresent() && claim.get().excludes(other.claim.get());
    }

    /** Returns whether words that contradict this fact support the other. */
    boolean isContradictedBy(Party other) {
        return !Collections.disjoint(against, other.support);
    }
}
