package org.vouch.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.vouch.content.Bound;

/**
 * An amount that a text states.
 *
 * @param low the amount, or the lower end of a range
 * @param high the same amount, or the upper end of a range
 * @param unit what is counted or measured, in a common form: a currency code for money, a measure such as {@code km},
 *     else the noun after the figure in lower case; absent where none is seen
 * @param rate in what time there are so many, {@code week} in "twice a week"; absent where nothing is said of it
 */
public record Figure(
        int start,
        int end,
        Kind kind,
        BigDecimal low,
        BigDecimal high,
        Bound bound,
        Optional<String> unit,
        Weight weight,
        Edge edge,
        Optional<String> rate) {

    public Figure {
        low = plain(low);
        high = plain(high);
    }

    /** Returns a place in a row, between two places of a text. */
    static Figure ordinal(int start, int end, BigDecimal place, Optional<String> unit, Weight weight) {
        return new Figure(
                start, end, Kind.ORDINAL, place, place, Bound.EXACTLY, unit, weight, Edge.NONE, Optional.empty());
    }

    /** Returns an amount that follows from what stands between two places of a text, and is said in passing. */
    static Figure implied(int start, int end, BigDecimal amount, Optional<String> unit) {
        return new Figure(
                start,
                end,
                Kind.CARDINAL,
                amount,
                amount,
                Bound.EXACTLY,
                unit,
                Weight.PASSING,
                Edge.NONE,
                Optional.empty());
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Figures of different kinds do not agree, but a share may be said in both of two ways: "a fifth", "20 per cent". */
    public enum Kind {
        CARDINAL,
        ORDINAL,
        PERCENT,
        MONEY
    }

    /** How much a text states by a figure. */
    public enum Weight {
        /** It says how many. */
        STATED,
        /** It may be the writer's own count or way of speaking ("three points"), unless evidence counts the same. */
        LIGHT,
        /** It says how many in passing: "the two", "one of them", "a week". */
        PASSING
    }

    /** Whether an amount is one within which something is, or of time, after which. */
    public enum Edge {
        NONE,
        WITHIN,
        AFTER,
        /** Just below it or at it: "nearly 30", "close to 30". */
        NEAR,
        /** That of a limit, which is the figure itself and bounds what it limits: "a minimum flow of 30". */
        LIMIT
    }

    /** How a figure of a claim stands to one of the evidence. */
    public enum Likeness {
        SAME,
        /** The same amount with another bound: "26" for "about 26". */
        OTHER_BOUND,
        OTHER
    }

    /**
     * Returns how this figure, of a claim, stands to one of the evidence. What is counted does not matter ("20 nations"
     * and "20 states" are the same figure), but measures and currencies do.
     */
    public Likeness compare(Figure evidence) {
        if (!new FigureLikeness(this, evidence).isSameAmount()) {
            return Likeness.OTHER;
        }
        return hasBoundOf(evidence) ? Likeness.SAME : Likeness.OTHER_BOUND;
    }

    private boolean hasBoundOf(Figure evidence) {
        boolean near = edge == Edge.NEAR && evidence.edge == Edge.NEAR;
        boolean limit = edge == Edge.LIMIT && evidence.bound == Bound.EXACTLY
                || evidence.edge == Edge.LIMIT && bound == Bound.EXACTLY;
        if (limit) {
            return true;
        }
        if (near || isOrdered() && evidence.isOrdered() && edge != evidence.edge) {
            return near;
        }
        boolean estimate = low.compareTo(high) != 0;
        Bound here = boundOf(estimate);
        Bound there = evidence.boundOf(estimate);
        boolean within = edge == Edge.WITHIN && there == Bound.UNDER && here == Bound.EXACTLY
                || evidence.edge == Edge.WITHIN && here == Bound.UNDER && there == Bound.EXACTLY;
        boolean clock = ClockTimes.isTime(this) && here != Bound.ABOUT && there != Bound.ABOUT;
        boolean onlyOne = here == Bound.EXACTLY || there == Bound.EXACTLY;
        return here == there || within || clock && onlyOne;
    }

    /**
     * Returns whether evidence counts or measures the same and has another amount: then a figure of little weight is
     * meant to be the other.
     */
    public boolean rivals(Figure evidence) {
        boolean spans = isSpan() && evidence.isSpan() && evidence.low.equals(low);
        boolean places = kind == Kind.ORDINAL && (unit.isEmpty() || evidence.unit.isEmpty());
        boolean same = unit.isPresent() && unit.equals(evidence.unit);
        boolean said = evidence.weight != Weight.PASSING || spans;
        return said && kind == evidence.kind && compare(evidence) == Likeness.OTHER && (spans || places || same);
    }

    /**
     * Returns how far this figure is from another, so that those likely to be meant come first: less than 1 for the same unit,
     * 1 more for a measure of the same kind, 2 more for another unit, and 3 more for another kind.
     */
    public double distance(Figure other) {
        double greater = Math.max(high.abs().doubleValue(), other.high.abs().doubleValue());
        double apart = high.subtract(other.high).abs().doubleValue();
        double value = greater == 0 ? 0 : Math.min(0.99, apart / greater);
        double unlike = unit.equals(other.unit) ? 0 : hasDimensionOf(other) ? 1 : 2;
        return value + unlike + (kind == other.kind ? 0 : 3);
    }

    /** Returns whether one of the two is a measure or an amount of money, and the other counts things: metres and steps. */
    public boolean isMeasureAgainstCount(Figure other) {
        return kind == other.kind
                && unit.isPresent()
                && other.unit.isPresent()
                && Units.isKnown(unit.get()) != Units.isKnown(other.unit.get());
    }

    private boolean hasDimensionOf(Figure other) {
        Optional<String> dimension = unit.flatMap(Conversion::of).map(Conversion::dimension);
        return dimension.isPresent()
                && dimension.equals(other.unit.flatMap(Conversion::of).map(Conversion::dimension));
    }

    /** Returns whether it counts persons of one kind, whose number is often told beside that of others. */
    public boolean countsPersons() {
        return unit.filter(PersonNouns::isCounted).isPresent();
    }

    /** Returns the figure as it stands in a text in which its own begins at a place. */
    public Figure movedBy(int place) {
        return new Figure(start + place, end + place, kind, low, high, bound, unit, weight, edge, rate);
    }

    /** Returns whether its unit is one of measure: a length, a weight, a time. */
    public boolean isMeasured() {
        return unit.flatMap(Conversion::of).isPresent();
    }

    private boolean isSpan() {
        return unit.filter(Units.TIMES::contains).isPresent();
    }

    private boolean isOrdered() {
        return edge == Edge.WITHIN || edge == Edge.AFTER;
    }

    /** A range is an estimate by itself: "about 20 to 30" says no less than "20 to 30". */
    private Bound boundOf(boolean estimate) {
        return estimate && bound == Bound.ABOUT ? Bound.EXACTLY : bound;
    }
}
