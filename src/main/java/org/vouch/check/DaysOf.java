package org.vouch.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.EdtfDate;
import org.vouch.language.Days;

/** The days that a record's date means. */
final class DaysOf {
    private DaysOf() {}

    /** Returns all days from the earliest to the latest; absent where an end is open or unknown. */
    static Optional<Days> whole(EdtfDate date) {
        return date.earliest()
                .flatMap(first ->
                        date.latest().filter(last -> !last.isBefore(first)).map(last -> new Days(first, last)));
    }

    /** Returns what a claim may say of a date: the whole of it, and each end of an interval. */
    static List<Days> all(EdtfDate date) {
        return Stream.of(whole(date), end(date.from()), end(date.to()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Days> end(EdtfDate.End end) {
        if (end instanceof EdtfDate.Point point) {
            LocalDate first = point.earliest();
            return Optional.of(new Days(first, point.latest()));
        }
        return Optional.empty();
    }
}
