package org.vouch.check;

import java.time.LocalDate;
import org.vouch.content.EdtfDate;

/** The days that a date can mean, first and last inclusive; an open or unknown end reaches as far as dates do. */
record Period(LocalDate first, LocalDate last) {
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    static Period of(EdtfDate date) {
        return new Period(date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX));
    }

    /** Returns the days that the end of an interval can mean; all of the date where it is none or has no known end. */
    static Period ofEnd(EdtfDate date) {
        return date.isInterval() && date.to() instanceof EdtfDate.Point end
                ? new Period(end.earliest(), end.latest())
                : of(date);
    }

    boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
