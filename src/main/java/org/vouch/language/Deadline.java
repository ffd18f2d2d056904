package org.vouch.language;

import java.time.LocalDate;
import java.util.Set;

/** What the words before a date make the last day of. */
enum Deadline {
    /** "By May", "until May": May may be in it or not. */
    BY,
    /** "Before May": up to the day before. */
    BEFORE,
    /** "Not before May": there is no last day. */
    NOT_BEFORE,
    /** "By the end of May", "before the end of May". */
    END;

    /** Returns the days that can be the last, where the date means these days. */
    Set<LocalDate> of(Days days) {
        LocalDate before = days.first().minusDays(1);
        return switch (this) {
            case BY -> Set.of(before, days.last());
            case BEFORE -> Set.of(before);
            case NOT_BEFORE -> Set.of();
            case END -> Set.of(days.last());
        };
    }
}
