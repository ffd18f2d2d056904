package org.vouch.check;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;

/**
 * A fact as one of those that speak of one thing.
 *
 * @param when the days on which it happened; absent where the fact does not say
 * @param asOf the days for which it holds
 * @param events the events that it is about, and {@code places} the places
 * @param support the words that support it, and {@code against} those that contradict it, each named alike
 */
record Party(
        Fact fact,
        Optional<Worth> worth,
        Optional<Period> when,
        Period asOf,
        Set<String> events,
        Set<String> places,
        Set<String> support,
        Set<String> against) {

    boolean isDisputed() {
        return fact.status() == FactStatus.DISPUTED;
    }

    /** Returns whether the two cannot both hold: one's words contradict the other, or their values exclude each other. */
    boolean isAgainst(Party other) {
        return contradicts(other) || other.contradicts(this) || hasOtherValueThan(other);
    }

    /** Returns whether words that contradict this fact support the other. */
    boolean contradicts(Party other) {
        return !Collections.disjoint(against, other.support);
    }

    /** What is planned and what was done may differ, and so may what is said of two days, events or places. */
    boolean hasOtherValueThan(Party other) {
        if (worth.isEmpty() || other.worth.isEmpty() || worth.get().canHoldWith(other.worth.get())) {
            return false;
        }
        boolean isCounted = worth.get() instanceof Worth.Amount;
        return isAhead() == other.isAhead()
                && asOf.overlaps(other.asOf)
                && (when.isEmpty() || other.when.isEmpty() || when.get().overlaps(other.when.get()))
                && !areApart(events, other.events)
                && !(isCounted && areApart(places, other.places));
    }

    private boolean isAhead() {
        return fact.kind()
                .filter(kind -> kind == FactKind.PLAN || kind == FactKind.PREDICTION)
                .isPresent();
    }

    private static boolean areApart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
