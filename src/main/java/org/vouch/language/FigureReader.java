package org.vouch.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.content.Bound;
import org.vouch.language.Amount.Form;

/** Reads the figure that starts at a place: a currency, an amount or a range, a unit, and the bounds on both sides. */
record FigureReader(Lexemes lexemes, Amounts amounts, ClockTimes clock, OwnCounts own, NumberNames names) {
    /** The figures read, none or one, two where words that look like a range are none; and the index to go on at. */
    record Read(List<Figure> figures, int last) {}

    private static final Read NOTHING = new Read(List.of(), 0);
    private static final Set<String> TO = Set.of("to", "and", "or");
    private static final Set<String> CHANGE =
            WordList.of("rose rise rises risen rising fell fall falls fallen falling grew grow grown increased increase"
                    + " decreased decrease dropped drop cut raised raise raising lifted climbed jumped went down up"
                    + " reduced declined slid shrank changed moved expanded");

    FigureReader(Lexemes lexemes) {
        this(lexemes, new Amounts(lexemes), new ClockTimes(lexemes), new OwnCounts(lexemes), new NumberNames(lexemes));
    }

    Read read(int i) {
        Optional<ClockTimes.Read> time = clock.read(i);
        if (time.isPresent()) {
            return time(i, time.get());
        }
        Optional<String> currency = currencyBefore(i);
        int start = currency.isPresent() ? afterCurrency(i) : i;
        Optional<Amount> amount = amounts.read(start, currency.isPresent());
        if (amount.isEmpty()) {
            return Places.beginning(lexemes, i)
                    .map(figure -> new Read(List.of(figure), i + 1))
                    .orElse(NOTHING);
        }
        Amount low = amount.get();
        if (currency.isEmpty()) {
            Optional<Figure> place = new Places(lexemes, names).read(low);
            if (place.isPresent() || names.isName(low)) {
                return new Read(place.stream().toList(), names.end(low));
            }
        }
        return low.form() == Form.ORDINAL ? ordinal(low) : range(i, low, currency);
    }

    /** "Before eight", "after 10": an hour of the clock, where nothing is counted. */
    private boolean isHour(Amount low, Amount high, FigureUnit unit) {
        int i = low.first();
        boolean whole = low.form() == Form.WORDS || low.form() == Form.DIGITS;
        boolean ends = !lexemes.at(low.last()).isWord() || lexemes.isIn(low.last(), FunctionWords.ALL);
        return low == high
                && whole
                && unit.unit().isEmpty()
                && low.magnitude() == 0
                && low.low().signum() > 0
                && low.low().compareTo(BigDecimal.valueOf(12)) <= 0
                && lexemes.isAny(i - 1, "before", "after", "until")
                && ends
                && !lexemes.at(low.last()).isAny("of", "other", "more");
    }

    private Read time(int i, ClockTimes.Read time) {
        Optional<BoundWords.Found> bound = BoundWords.before(lexemes, i);
        Figure figure = new Figure(
                lexemes.at(i).start(),
                lexemes.at(time.last() - 1).end(),
                Figure.Kind.CARDINAL,
                time.time(),
                time.time(),
                bound.map(BoundWords.Found::bound).orElseGet(() -> side(i)),
                Optional.of(time.isKnown() ? ClockTimes.TIME : ClockTimes.OPEN),
                Figure.Weight.STATED,
                Figure.Edge.NONE);
        return new Read(List.of(figure), time.last());
    }

    /** A time of day has a bound of its own: before it, or after it. */
    private Bound side(int i) {
        return lexemes.isAny(i - 1, "before", "by")
                ? Bound.UNDER
                : lexemes.isAny(i - 1, "after", "past") ? Bound.OVER : Bound.EXACTLY;
    }

    /** Returns the currency that is written before an amount that starts at a place. */
    private Optional<String> currencyBefore(int i) {
        boolean number = lexemes.at(afterCurrency(i)).isNumber() || isWordNumber(afterCurrency(i));
        if (!number) {
            return Optional.empty();
        }
        Lexeme lexeme = lexemes.at(i);
        boolean prefixed = lexeme.isWord() && lexemes.isAttached(i + 1, "$");
        return prefixed
                ? Currencies.prefixedDollar(lexeme)
                : Currencies.symbol(lexeme).or(() -> Currencies.code(lexeme));
    }

    private boolean isWordNumber(int i) {
        return NumberWords.SMALL.containsKey(lexemes.at(i).lower()) && !lexemes.is(i, "one");
    }

    private int afterCurrency(int i) {
        return lexemes.at(i).isWord() && lexemes.isAttached(i + 1, "$") ? i + 2 : i + 1;
    }

    /** "Within two weeks", "after two weeks"; gusts of up to 90 are gusts that reached 90. */
    private Figure.Edge edge(int start, FigureUnit unit) {
        boolean time = unit.unit().filter(Units.TIMES::contains).isPresent();
        boolean peak = lexemes.is(start - 1, "at") && lexemes.isAny(start - 2, "peaked", "peaking");
        if (peak || lexemes.isAny(start - 1, "reached", "reaching", "reaches", "reach")) {
            return Figure.Edge.WITHIN;
        }
        if (!time) {
            return Figure.Edge.NONE;
        }
        return lexemes.is(start - 1, "within")
                ? Figure.Edge.WITHIN
                : lexemes.is(start - 1, "after") ? Figure.Edge.AFTER : Figure.Edge.NONE;
    }

    /** The last of 64 is the 64th. */
    private Optional<Figure> isLastOf(Figure figure, Amount amount) {
        int of = lexemes.is(amount.first() - 1, "the") ? amount.first() - 2 : amount.first() - 1;
        boolean last = lexemes.is(of, "of") && lexemes.isAny(of - 1, "last", "final");
        return last ? Optional.of(ordinal(figure, Figure.Weight.PASSING)) : Optional.empty();
    }

    private static Figure ordinal(Figure figure, Figure.Weight weight) {
        return new Figure(
                figure.start(),
                figure.end(),
                Figure.Kind.ORDINAL,
                figure.low(),
                figure.high(),
                Bound.EXACTLY,
                figure.unit(),
                weight,
                Figure.Edge.NONE);
    }

    private Read ordinal(Amount amount) {
        Optional<String> noun = CountedNoun.ofOrdinal(lexemes, amount.last());
        Figure.Weight weight = new OrdinalWeight(lexemes, own, names).of(amount, noun);
        Figure figure = ordinal(amount, noun, weight);
        List<Figure> figures = new ArrayList<>(List.of(figure));
        if (isInARow(amount.last())) {
            figures.add(new Figure(
                    figure.start(),
                    figure.end(),
                    Figure.Kind.CARDINAL,
                    figure.low(),
                    figure.high(),
                    Bound.EXACTLY,
                    noun,
                    Figure.Weight.PASSING,
                    Figure.Edge.NONE));
        }
        return new Read(List.copyOf(figures), amount.last());
    }

    private Figure ordinal(Amount amount, Optional<String> noun, Figure.Weight weight) {
        return new Figure(
                lexemes.at(amount.first()).start(),
                lexemes.at(amount.last() - 1).end(),
                Figure.Kind.ORDINAL,
                amount.low(),
                amount.high(),
                Bound.EXACTLY,
                noun,
                weight,
                Figure.Edge.NONE);
    }

    /** The third month in a row makes three months. */
    private boolean isInARow(int i) {
        for (int at = i; at < i + 4; at++) {
            boolean row = lexemes.is(at, "in") && lexemes.is(at + 1, "a") && lexemes.is(at + 2, "row");
            if (row || lexemes.isAny(at, "running", "consecutive", "successive", "straight")) {
                return true;
            }
        }
        return false;
    }

    private Read range(int start, Amount low, Optional<String> currency) {
        FigureUnit lowUnit = FigureUnit.after(lexemes, low.last(), low, currency);
        Optional<Amount> other = upper(start, low, lowUnit);
        if (other.isEmpty()) {
            return figure(start, low, low, lowUnit);
        }
        Amount high = other.get();
        FigureUnit unit = FigureUnit.after(
                lexemes, high.last(), high, ownCurrency(high).or(() -> currency).or(lowUnit::currency));
        Amount scaled = withScaleOf(low, high);
        boolean shared = !unit.isKnown() && lowUnit.isKnown();
        boolean rising = scaled.low().compareTo(high.high()) < 0;
        boolean same = !lowUnit.isKnown() || !unit.isKnown() || lowUnit.unit().equals(unit.unit());
        boolean by = lexemes.is(start - 1, "by")
                && lowUnit.isKnown()
                && !lowUnit.unit().equals(unit.unit());
        if (!rising || !same || by) {
            return figure(start, low, low, lowUnit);
        }
        return figure(start, scaled, high, shared ? lowUnit.at(unit.last()) : unit);
    }

    /** Returns the upper end of a range: "20 to 30", "20-30", "between 20 and 30", "two or three", "$20m to $30m". */
    private Optional<Amount> upper(int start, Amount low, FigureUnit lowUnit) {
        int at = lowUnit.isKnown() ? lowUnit.last() : low.last();
        boolean dash = lexemes.at(at).isDash() && isNumberOrMoney(at + 1) && low.form() == Form.DIGITS;
        boolean dashed = dash && lexemes.at(at).attached() == lexemes.at(at + 1).attached();
        boolean to = lexemes.is(at, "to") && !isChange(start);
        boolean and = lexemes.is(at, "and") && lexemes.is(start - 1, "between");
        boolean or = lexemes.is(at, "or");
        boolean one = Multiples.isMultiple(lexemes.at(low.first()))
                || low.magnitude() == 0 && lexemes.isAny(low.first(), "a", "an");
        if (!dashed && !to && !and && !or || low.form() == Form.VAGUE || one) {
            return Optional.empty();
        }
        Optional<String> currency = currencyBefore(at + 1);
        int from = currency.isPresent() ? afterCurrency(at + 1) : at + 1;
        boolean article = lexemes.isAny(from, "a", "an");
        return amounts.read(from, lowUnit.currency().isPresent())
                .filter(high -> high.form() != Form.ORDINAL && high.form() != Form.VAGUE && !article)
                .filter(high -> !or || high.form() == low.form())
                .filter(high -> !names.isName(high) || dashed);
    }

    private Optional<String> ownCurrency(Amount amount) {
        return Currencies.symbol(lexemes.at(amount.first() - 1));
    }

    private boolean isNumberOrMoney(int i) {
        return lexemes.at(i).isNumber() || currencyBefore(i).isPresent();
    }

    /** "From 20 to 30" after a verb of change are two figures; "by 20 to 30" is one all the same. */
    private boolean isChange(int start) {
        if (lexemes.is(start - 1, "by")) {
            return false;
        }
        for (int i = start - 1; i > start - 8; i--) {
            if (lexemes.isIn(i, CHANGE)) {
                return true;
            }
        }
        return false;
    }

    /** "20 to 30 million" is 20 million to 30 million; "500,000 to 2 million" is as it stands. */
    private static Amount withScaleOf(Amount low, Amount high) {
        boolean small = low.magnitude() == 0 && low.low().compareTo(BigDecimal.valueOf(1000)) < 0;
        boolean fits = low.low().scaleByPowerOfTen(high.magnitude()).compareTo(high.high()) <= 0;
        return high.magnitude() >= 3 && small && fits ? low.times(high.magnitude()) : low;
    }

    private Read figure(int start, Amount low, Amount high, FigureUnit unit) {
        CountedNoun noun = unit.noun();
        if (isHour(low, high, unit)) {
            return time(start, new ClockTimes.Read(low.last(), low.low(), false));
        }
        Figure.Weight weight = low == high && unit.kind() == Figure.Kind.CARDINAL
                ? new FigureWeight(lexemes, own).of(low, unit)
                : Figure.Weight.STATED;
        Optional<BoundWords.Found> before = BoundWords.before(
                        lexemes, lexemes.is(start - 1, "between") ? start - 1 : start)
                .filter(found -> !new BoundPlace(lexemes).isPlace(found, low, unit));
        Optional<BoundWords.Found> after = new BoundPlace(lexemes).after(high, unit);
        Bound vague = low.form() == Form.VAGUE ? Bound.ABOUT : Bound.EXACTLY;
        boolean limit = before.filter(found -> isLimit(found.bound())).isEmpty()
                && after.filter(found -> isLimit(found.bound())).isPresent();
        Bound bound = (limit ? after : before.or(() -> after))
                .map(BoundWords.Found::bound)
                .orElse(vague);
        int between = low != high && lexemes.is(start - 1, "between") ? start - 1 : start;
        int first = before.map(BoundWords.Found::first).orElse(between);
        int last = Math.max(
                Math.max(high.last(), unit.last()),
                before.isEmpty() || limit ? after.map(BoundWords.Found::last).orElse(0) : 0);
        boolean decades = unit.unit().filter("decade"::equals).isPresent();
        Figure figure = new Figure(
                lexemes.at(first).start(),
                lexemes.at(last - 1).end(),
                unit.kind(),
                decades ? low.low().scaleByPowerOfTen(1) : low.low(),
                decades ? high.high().scaleByPowerOfTen(1) : high.high(),
                bound,
                decades ? Optional.of("year") : unit.unit(),
                weight,
                edge(start, unit));
        List<Figure> figures = new ArrayList<>(List.of(figure));
        isLastOf(figure, low).ifPresent(figures::add);
        return new Read(List.copyOf(figures), weight == Figure.Weight.STATED ? last : low.last());
    }

    /** "Perhaps two at most": a limit says more than that the amount is near. */
    private static boolean isLimit(Bound bound) {
        return bound == Bound.OVER || bound == Bound.UNDER;
    }
}
