package org.vouch.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.vouch.language.Figure.Kind;

/**
 * Finds whether two figures are one amount, however they are said: "two weeks" is "14 days", "a fifth" is "20 per cent",
 * "1.5 km" is "1,500 metres". A figure without a unit is of the other's.
 */
record FigureLikeness(Figure one, Figure other) {
    private static final int MOST_DECIMALS = 3;
    private static final Set<String> ANNIVERSARIES = WordList.of("anniversary birthday jubilee");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEARLY = new BigDecimal("0.1");
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    boolean isSameAmount() {
        if (one.rate().isPresent() && other.rate().isPresent() && !one.rate().equals(other.rate())) {
            return false;
        }
        if (one.kind() == other.kind()) {
            return isEqual(BigDecimal.ONE, BigDecimal.ONE) && !unitsDiffer() || isSameByConversion() || isSameClock();
        }
        boolean ordinal = one.kind() == Kind.ORDINAL || other.kind() == Kind.ORDINAL;
        boolean bare = isBare(one) || isBare(other);
        return isAnniversary(one, other)
                || isAnniversary(other, one)
                || !ordinal && bare && isEqual(BigDecimal.ONE, BigDecimal.ONE)
                || isShare(one, other)
                || isShare(other, one)
                || isPart(one, other)
                || isPart(other, one);
    }

    private boolean isEqual(BigDecimal factor, BigDecimal otherFactor) {
        return one.low().multiply(factor).compareTo(other.low().multiply(otherFactor)) == 0
                && one.high().multiply(factor).compareTo(other.high().multiply(otherFactor)) == 0;
    }

    private boolean unitsDiffer() {
        return one.unit()
                .flatMap(unit -> other.unit().filter(second -> Units.differ(unit, second)))
                .isPresent();
    }

    private boolean isSameByConversion() {
        Optional<Conversion> from = one.unit().flatMap(Conversion::of);
        Optional<Conversion> to = other.unit().flatMap(Conversion::of);
        return from.isPresent()
                && to.isPresent()
                && from.get().dimension().equals(to.get().dimension())
                && isEqual(from.get().factor(), to.get().factor());
    }

    /** A 12th anniversary is one of twelve years. */
    private boolean isAnniversary(Figure day, Figure years) {
        return day.kind() == Kind.ORDINAL
                && day.unit().filter(ANNIVERSARIES::contains).isPresent()
                && years.kind() == Kind.CARDINAL
                && years.unit().filter("year"::equals).isPresent()
                && isEqual(BigDecimal.ONE, BigDecimal.ONE);
    }

    /** "A third is in hand" may be one of three parts. */
    private static boolean isPart(Figure third, Figure part) {
        BigDecimal whole = part.low().multiply(third.low());
        BigDecimal off =
                whole.subtract(BigDecimal.ONE).abs().min(whole.subtract(HUNDRED).abs());
        return third.kind() == Kind.ORDINAL && third.unit().isEmpty() && off.compareTo(NEARLY) < 0;
    }

    /** A time without morning or afternoon is either of the two. */
    private boolean isSameClock() {
        boolean clocks = ClockTimes.isTime(one) || ClockTimes.isTime(other);
        boolean open = ClockTimes.isOpen(one) || ClockTimes.isOpen(other);
        BigDecimal apart = one.low().subtract(other.low()).abs();
        return clocks && open && (apart.signum() == 0 || apart.compareTo(TWELVE) == 0);
    }

    private static boolean isBare(Figure figure) {
        return figure.kind() == Kind.CARDINAL && figure.unit().isEmpty();
    }

    /** Returns whether a fraction, rounded as the percentage is, is that percentage. */
    private static boolean isShare(Figure share, Figure percent) {
        boolean fraction = share.kind() == Kind.CARDINAL
                && share.low().compareTo(BigDecimal.ONE) < 0
                && share.low().signum() > 0
                && share.low().equals(share.high())
                && share.unit().flatMap(Conversion::of).isEmpty();
        boolean of100 = percent.kind() == Kind.PERCENT
                && percent.unit().filter("%"::equals).isPresent()
                && percent.low().equals(percent.high());
        return fraction && of100 && isRounded(share.low().movePointRight(2), percent.low());
    }

    private static boolean isRounded(BigDecimal exact, BigDecimal percent) {
        int decimals = Math.min(MOST_DECIMALS, Math.max(0, percent.scale()));
        return exact.setScale(decimals, RoundingMode.HALF_UP).compareTo(percent) == 0;
    }
}
