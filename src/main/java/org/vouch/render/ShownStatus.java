package org.vouch.render;

import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;

/** How a statement stands, as the pages show it: what the articles do not tell is not called reported. */
enum ShownStatus {
    REPORTED,
    ONE_SIDED,
    DISPUTED,
    SUPERSEDED,
    OUTCOME_UNKNOWN,
    ABSENT;

    static ShownStatus of(Fact fact) {
        boolean absent = fact.status() == FactStatus.REPORTED
                && fact.kind().filter(FactKind.ABSENCE::equals).isPresent();
        return absent ? ABSENT : valueOf(fact.status().name());
    }
}
