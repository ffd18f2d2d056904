package org.vouch.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.content.Bound;
import org.vouch.content.Fact;
import org.vouch.language.Figure;

/**
 * The value of a fact with its calculation, which is in the unit that the value names, its scale included: 1.1 billion
 * crowns are {@code 4.2 - 3.1} of billions, or {@code 4200000000 - 3100000000}. A share may be one of two amounts of any scale.
 *
 * @param amount the amount as the value has it, without its scale
 * @param scale by what power of ten the amount is larger, 9 for "1.1 billion"
 */
record CalculatedValue(String calculation, BigDecimal amount, int scale, boolean isAbout) {
    /** These belong to the calculation and not to the matter: a count of one, and what makes a share a percentage. */
    private static final Set<BigDecimal> CONSTANTS = Set.of(BigDecimal.ONE, BigDecimal.valueOf(100));

    /** A constant may stand so often in a calculation. */
    private static final int MOST = 2;

    private static final Map<Integer, String> SCALES =
            Map.of(3, "thousand", 6, "million", 9, "billion", 12, "trillion");
    private static final List<Integer> POWERS = List.of(3, 6, 9, 12);
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,]*+(?:\\.[0-9]++)?+");

    /** Returns nothing where the amount is a word. */
    static Optional<CalculatedValue> of(Fact.Value value, String calculation) {
        boolean about = value.bound() == Bound.ABOUT;
        return FactValue.figure(value).map(Figure::low).map(whole -> {
            Matcher digits = DIGITS.matcher(value.amount().value());
            BigDecimal written = digits.find() ? new BigDecimal(digits.group().replace(",", "")) : whole;
            for (int power : POWERS) {
                if (written.signum() != 0 && written.scaleByPowerOfTen(power).compareTo(whole) == 0) {
                    return new CalculatedValue(calculation, written, power, about);
                }
            }
            return new CalculatedValue(calculation, whole, 0, about);
        });
    }

    /** Returns whether the calculation gives the value, by one of its readings. */
    boolean holds(Set<BigDecimal> known) {
        return readings(known).stream().anyMatch(this::holds);
    }

    /**
     * Returns the first figure of the calculation that is not known, with its scale; absent where all are by one reading,
     * which gives the value where one does.
     */
    Optional<String> unknown(Set<BigDecimal> known) {
        List<UnaryOperator<BigDecimal>> readings = readings(known);
        List<UnaryOperator<BigDecimal>> holding =
                readings.stream().filter(this::holds).toList();
        List<UnaryOperator<BigDecimal>> meant = holding.isEmpty() ? readings : holding;
        boolean all = meant.stream().anyMatch(reading -> unknown(reading, known).isEmpty());
        return all ? Optional.empty() : unknown(meant.get(0), known);
    }

    /** Returns whether no figure of the matter is calculated with, or a constant stands so often that it makes up a figure. */
    boolean isOfConstants() {
        List<BigDecimal> operands = operands();
        return !operands.isEmpty() && CONSTANTS.containsAll(operands)
                || CONSTANTS.stream()
                        .anyMatch(constant ->
                                operands.stream().filter(constant::equals).count() > MOST);
    }

    private Optional<String> unknown(UnaryOperator<BigDecimal> reading, Set<BigDecimal> known) {
        return operands().stream()
                .filter(operand -> !CONSTANTS.contains(operand) && !known.contains(reading.apply(operand)))
                .findFirst()
                .map(operand -> operand.toPlainString()
                        + (reading.apply(operand).compareTo(operand) == 0 ? "" : " " + SCALES.get(scale)));
    }

    private List<BigDecimal> operands() {
        return Calculation.of(calculation).map(Calculation::operands).orElse(List.of());
    }

    private boolean holds(UnaryOperator<BigDecimal> reading) {
        return Calculation.of(calculation, reading)
                .map(Calculation::result)
                .filter(result -> isAmount(result.scaleByPowerOfTen(-scale)))
                .isPresent();
    }

    private boolean isAmount(BigDecimal result) {
        int decimals = Math.max(0, amount.stripTrailingZeros().scale());
        return (isAbout ? result.setScale(decimals, RoundingMode.HALF_UP) : result).compareTo(amount) == 0;
    }

    /** Returns what the figures may stand for: themselves, or so many millions; of a share, millions as well. */
    private List<UnaryOperator<BigDecimal>> readings(Set<BigDecimal> known) {
        List<UnaryOperator<BigDecimal>> readings = new ArrayList<>(List.of(UnaryOperator.identity()));
        if (scale > 0) {
            readings.add(operand -> operand.scaleByPowerOfTen(scale));
            readings.add(operand ->
                    known.contains(operand.scaleByPowerOfTen(scale)) ? operand.scaleByPowerOfTen(scale) : operand);
        } else if (holds(UnaryOperator.identity())) {
            POWERS.forEach(power ->
                    readings.add(operand -> CONSTANTS.contains(operand) ? operand : operand.scaleByPowerOfTen(power)));
        }
        return readings;
    }
}
