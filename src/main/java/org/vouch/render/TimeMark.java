package org.vouch.render;

import java.util.Optional;
import org.vouch.content.Basis;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.content.EdtfDate.Point;
import org.vouch.content.EdtfDate.Precision;

/**
 * How a date is drawn on an axis.
 *
 * @param shape {@code dot} for a day; {@code capsule} for some day within it; {@code hatched} where only the month, the
 *     season or the year is known
 * @param start in per cent, and {@code width} and {@code middle} too
 * @param shown whether the document shows the date; else it is drawn hollow
 * @param openStart whether the start is open, unknown or before the axis; {@code openEnd} alike
 */
record TimeMark(
        String shape,
        String start,
        String width,
        String middle,
        boolean shown,
        boolean planned,
        boolean openStart,
        boolean openEnd) {
    /** Narrower than this a capsule cannot be told from a dot. */
    private static final double NARROWEST = 7;

    /** How far an open end is drawn beyond the day that is known. */
    private static final double OPEN = 12;

    static TimeMark of(TimeAxis axis, EdtfDate when, Optional<Dating> dating, boolean planned) {
        boolean openStart =
                when.earliest().map(day -> day.isBefore(axis.from())).orElse(true);
        boolean openEnd = when.latest().isEmpty();
        double known = axis.place(when.earliest().or(when::latest).orElse(axis.from()));
        double start = when.earliest().map(axis::place).orElse(known - OPEN);
        double end = when.latest().map(axis::place).orElse(known + OPEN);
        String shape = shape(when);
        if (!shape.equals("dot") && end - start < NARROWEST) {
            double middle = (start + end) / 2;
            start = middle - NARROWEST / 2;
            end = middle + NARROWEST / 2;
        }
        start = Math.max(0, start);
        end = Math.min(100, end);
        boolean shown = dating.map(Dating::basis).orElse(Basis.SHOWN) == Basis.SHOWN;
        return new TimeMark(
                shape,
                Percent.of(start),
                Percent.of(end - start),
                Percent.of((start + end) / 2),
                shown,
                planned,
                openStart,
                openEnd);
    }

    private static String shape(EdtfDate when) {
        if (when.isInterval()) {
            return "capsule";
        }
        Precision precision = when.from() instanceof Point point ? point.precision() : Precision.YEAR;
        return switch (precision) {
            case DAY -> "dot";
            case SOME_DAY -> "capsule";
            default -> "hatched";
        };
    }
}
