package org.vouch.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;

/** A fact that carries a date. */
record DatedFact(Fact fact, EdtfDate when) {
    /** A span that began more years ago than this belongs to its end. */
    static final int YEARS_APART = 3;

    /** Returns the day by which the fact is sorted. */
    LocalDate anchor() {
        LocalDate latest = when.latest().or(when::earliest).orElse(LocalDate.EPOCH);
        return when.earliest()
                .filter(earliest -> !earliest.isBefore(latest.minusYears(YEARS_APART)))
                .orElse(latest);
    }

    LocalDate end() {
        return when.latest().orElse(anchor());
    }

    /** Returns the month that holds all of the date that is known; empty where it reaches beyond one or is open to the end. */
    Optional<YearMonth> month() {
        LocalDate start = when.earliest().or(when::latest).orElse(LocalDate.EPOCH);
        return when.latest().map(YearMonth::from).filter(YearMonth.from(start)::equals);
    }
}
