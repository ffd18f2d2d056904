package org.vouch.language;

import java.time.LocalDate;

/** The days that a date can mean: one day, a month, a year; first and last inclusive. */
public record Days(LocalDate first, LocalDate last) {

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("not days: " + first + " to " + last);
        }
    }

    public boolean contains(Days other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
