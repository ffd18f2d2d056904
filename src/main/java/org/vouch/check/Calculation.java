package org.vouch.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A calculation in figures, {@code +}, {@code -}, {@code *}, {@code /} and brackets, for example {@code 2025 - 2015}.
 *
 * @param operands its figures in the order written
 * @param result rounded to 34 digits where a division does not come out even
 */
record Calculation(List<BigDecimal> operands, BigDecimal result) {
    private static final int LONGEST = 500;

    /** Returns the calculation, or nothing where the text is none, or divides by zero. */
    static Optional<Calculation> of(String text) {
        return of(text, UnaryOperator.identity());
    }

    /** Returns the calculation with what its figures stand for, which are its operands. */
    static Optional<Calculation> of(String text, UnaryOperator<BigDecimal> reading) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Reader reader = new Reader(text, reading);
        Optional<BigDecimal> result = reader.sum();
        return reader.isAtEnd() ? result.map(r -> new Calculation(List.copyOf(reader.operands), r)) : Optional.empty();
    }

    private static final class Reader {
        private static final int DEEPEST = 20;

        private final String text;
        private final UnaryOperator<BigDecimal> reading;
        private final List<BigDecimal> operands = new ArrayList<>();
        private int at;
        private int depth;

        Reader(String text, UnaryOperator<BigDecimal> reading) {
            this.text = text;
            this.reading = reading;
        }

        boolean isAtEnd() {
            return at == text.length();
        }

        Optional<BigDecimal> sum() {
            Optional<BigDecimal> sum = product();
            while (sum.isPresent() && (isNext('+') || isNext('-'))) {
                char sign = text.charAt(at++);
                BigDecimal left = sum.get();
                sum = product().map(right -> sign == '+' ? left.add(right) : left.subtract(right));
            }
            return sum;
        }

        private Optional<BigDecimal> product() {
            Optional<BigDecimal> product = operand();
            while (product.isPresent() && (isNext('*') || isNext('/'))) {
                char sign = text.charAt(at++);
                BigDecimal left = product.get();
                product = operand()
                        .filter(right -> sign == '*' || right.signum() != 0)
                        .map(right -> sign == '*'
                                ? left.multiply(right, MathContext.DECIMAL128)
                                : left.divide(right, MathContext.DECIMAL128));
            }
            return product;
        }

        private Optional<BigDecimal> operand() {
            if (isNext('(')) {
                return bracket();
            }
            int start = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || ".,".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            Optional<BigDecimal> number =
                    number(text.substring(start, at).replace(",", "")).map(reading);
            number.ifPresent(operands::add);
            return number;
        }

        private Optional<BigDecimal> bracket() {
            at++;
            if (++depth > DEEPEST) {
                return Optional.empty();
            }
            Optional<BigDecimal> inner = sum();
            if (!isNext(')')) {
                return Optional.empty();
            }
            at++;
            depth--;
            return inner;
        }

        private boolean isNext(char c) {
            skipBlanks();
            return at < text.length() && text.charAt(at) == c;
        }

        private void skipBlanks() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }

        private static Optional<BigDecimal> number(String digits) {
            boolean isNumber = !digits.isEmpty()
                    && digits.length() <= 40
                    && Character.isDigit(digits.charAt(0))
                    && Character.isDigit(digits.charAt(digits.length() - 1))
                    && digits.chars().filter(c -> c == '.').count() <= 1
                    && digits.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
            return isNumber ? Optional.of(new BigDecimal(digits)) : Optional.empty();
        }
    }
}
