package org.vouch.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vouch.content.EdtfDate;
import org.vouch.content.EdtfDate.Point;

/** What formats that know only years, months and days can say of a date without saying more than it does. */
final class ReferenceDate {
    private ReferenceDate() {}

    /** Returns year, month and day as far as written; empty for a season, a decade and the like. */
    static List<Integer> parts(Point point) {
        LocalDate day = point.earliest();
        return switch (point.precision()) {
            case DAY -> List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case MONTH -> List.of(day.getYear(), day.getMonthValue());
            case YEAR -> List.of(day.getYear());
            default -> List.of();
        };
    }

    /** Returns the parts of a date that is one certain day, month or year; else nothing. */
    static List<Integer> plain(EdtfDate date) {
        boolean certain = !date.isInterval() && !date.isApproximate() && !date.isUncertain();
        return certain && date.from() instanceof Point point ? parts(point) : List.of();
    }

    /** Returns the year in which the date certainly lies. */
    static Optional<Integer> year(EdtfDate date) {
        return date.isApproximate() || date.isUncertain() ? Optional.empty() : oneYear(date);
    }

    /** Returns the one year of a date, with what is to be said of it: {@code ca. 2015}, {@code 2015?}. */
    static Optional<String> qualifiedYear(EdtfDate date) {
        return oneYear(date).map(year -> (date.isApproximate() ? "ca. " : "") + year + (date.isUncertain() ? "?" : ""));
    }

    private static Optional<Integer> oneYear(EdtfDate date) {
        return date.earliest()
                .map(LocalDate::getYear)
                .filter(year -> date.latest().map(LocalDate::getYear).equals(Optional.of(year)));
    }
}
