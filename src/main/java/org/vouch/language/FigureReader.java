package org.vouch.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Bound;
import org.vouch.language.Amount.Form;

/** Reads the figure that starts at a place: a currency, an amount or a range, a unit, and the bounds on both sides. */
record FigureReader(Lexemes lexemes, Amounts amounts, ClockTimes clock, OwnCounts own, NumberNames names) {
    /** The figures read, none or one, two where words that look like a range are none; and the index to go on at. */
    record Read(List<Figure> figures, int last) {}

    private static final Read NOTHING = new Read(List.of(), 0);

    FigureReader(Lexemes lexemes) {
        this(lexemes, new Amounts(lexemes), new ClockTimes(lexemes), new OwnCounts(lexemes), new NumberNames(lexemes));
    }

    Read read(int i) {
        Optional<ClockTimes.Read> time = clock.read(i);
        if (time.isPresent()) {
            return time(i, time.get());
        }
        Optional<String> currency = Currencies.before(lexemes, i);
        int start = currency.isPresent() ? Currencies.afterSign(lexemes, i) : i;
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
                Figure.Edge.NONE,
                Optional.empty());
        return new Read(List.of(figure), time.last());
    }

    /** A time of day has a bound of its own: before it, or after it. */
    private Bound side(int i) {
        return lexemes.isAny(i - 1, "before", "by")
                ? Bound.UNDER
                : lexemes.isAny(i - 1, "after", "past") ? Bound.OVER : Bound.EXACTLY;
    }

    /** "Within two weeks", "after two weeks"; gusts of up to 90 are gusts that reached 90. */
    private Figure.Edge edge(int start, FigureUnit unit) {
        boolean time = unit.unit().filter(Units.TIMES::contains).isPresent();
        boolean peak = lexemes.is(start - 1, "at") && lexemes.isAny(start - 2, "peaked", "peaking");
        if (peak || lexemes.isAny(start - 1, "reached", "reaching", "reaches", "reach")) {
            return Figure.Edge.WITHIN;
        }
        if (lexemes.is(start - 1, "within")) {
            return Figure.Edge.WITHIN;
        }
        if (!time) {
            return Figure.Edge.NONE;
        }
        return lexemes.isAny(start - 1, "after") || isNoSooner(start) ? Figure.Edge.AFTER : Figure.Edge.NONE;
    }

    /** "No sooner than 100 days". */
    private boolean isNoSooner(int start) {
        return lexemes.is(start - 1, "than")
                && lexemes.isAny(start - 2, "sooner", "earlier")
                && lexemes.isAny(start - 3, "no", "not");
    }

    private Read ordinal(Amount amount) {
        Optional<String> noun = CountedNoun.ofOrdinal(lexemes, amount.last());
        Figure figure = Figure.ordinal(
                lexemes.at(amount.first()).start(),
                lexemes.at(amount.last() - 1).end(),
                amount.low(),
                noun,
                new OrdinalWeight(lexemes, own, names).of(amount, noun));
        return new Read(new ImpliedFigures(lexemes, amounts).besideOrdinal(figure, amount), amount.last());
    }

    private Read range(int start, Amount low, Optional<String> currency) {
        FigureUnit lowUnit = FigureUnit.after(lexemes, low.last(), low, currency);
        FigureRange range = new FigureRange(lexemes, amounts, names);
        Optional<Amount> other = range.upper(start, low, lowUnit);
        if (other.isEmpty()) {
            return alone(start, low, lowUnit, range, currency);
        }
        Amount high = other.get();
        FigureUnit unit = unitOf(high, currency.or(lowUnit::currency));
        Amount scaled = FigureRange.withScaleOf(low, high);
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

    private FigureUnit unitOf(Amount high, Optional<String> currency) {
        Optional<String> sign = Currencies.symbol(lexemes.at(high.first() - 1));
        return FigureUnit.after(lexemes, high.last(), high, sign.or(() -> currency));
    }

    /** Reads a figure that stands alone, or that has its scale and unit from the one behind it. */
    private Read alone(int start, Amount low, FigureUnit unit, FigureRange range, Optional<String> currency) {
        Optional<Amount> behind = unit.isKnown() && currency.isEmpty() ? Optional.empty() : range.sharing(start, low);
        if (behind.isEmpty()) {
            return figure(start, low, low, unit);
        }
        Amount scaled = FigureRange.withScaleNear(low, behind.get());
        FigureUnit shared =
                unit.isKnown() ? unit : unitOf(behind.get(), currency).endingAt(low.last());
        return figure(start, scaled, scaled, shared);
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
        boolean spread =
                before.filter(found -> lexemes.is(found.first(), "over")).isPresent();
        boolean limit =
                (spread || before.filter(found -> isLimit(found.bound())).isEmpty())
                        && after.filter(found -> isLimit(found.bound())).isPresent();
        Bound bound = (limit ? after : before.or(() -> after))
                .map(BoundWords.Found::bound)
                .orElse(vague);
        int between = low != high && lexemes.is(start - 1, "between") ? start - 1 : start;
        int first = before.map(BoundWords.Found::first).orElse(between);
        int last = Math.max(
                Math.max(high.last(), unit.last()),
                before.isEmpty() || limit ? after.map(BoundWords.Found::last).orElse(0) : 0);
        Optional<FigureRate> rate = FigureRate.after(lexemes, high.last(), unit);
        last = Math.max(last, rate.map(FigureRate::last).orElse(0));
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
                before.flatMap(found -> BoundWords.edge(lexemes, found)).orElseGet(() -> edge(start, unit)),
                rate.map(FigureRate::period));
        return new Read(
                new ImpliedFigures(lexemes, amounts).beside(figure, low),
                weight == Figure.Weight.STATED ? last : low.last());
    }

    /** "Perhaps two at most": a limit says more than that the amount is near. */
    private static boolean isLimit(Bound bound) {
        return bound == Bound.OVER || bound == Bound.UNDER;
    }
}
