package org.vouch.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.content.Agreement;
import org.vouch.content.Aspect;
import org.vouch.content.Bearer;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Rule;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;
import org.vouch.language.Figure;
import org.vouch.language.Figures;

/**
 * Holds words that are tied to a fact against the fact's value and dates, a fact's statement against its own value, and
 * a value that was calculated against its calculation.
 */
final class ValueAgreement implements AgreementRule {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    @Override
    public List<Agreement> of(Claim claim) {
        List<Agreement> agreements = new ArrayList<>();
        claim.tied().forEach(tie -> tied(claim, tie, agreements));
        claim.self().ifPresent(fact -> own(claim, fact, agreements));
        return agreements;
    }

    private static void tied(Claim claim, Claim.Tie tie, List<Agreement> agreements) {
        String words = tie.link().words();
        int start = claim.text().indexOf(words);
        if (start < 0) {
            crossing(claim, tie).ifPresent(agreements::add);
            return;
        }
        Fact fact = tie.fact();
        List<Figure> figures = figures(fact);
        List<Days> days = days(fact);
        Optional<EdtfDate> value = dateOfValue(fact);
        if (!figures.isEmpty()) {
            for (Figure figure : Figures.in(words)) {
                Located<String> part = claim.part(start + figure.start(), start + figure.end());
                agreements.add(figure(part, figure, figures, fact));
            }
        }
        if (!days.isEmpty()) {
            Dates.in(words).stream()
                    .filter(date ->
                            date.isWhole() || date.month().isPresent() || value.isPresent() && namesItsYear(date))
                    .forEach(date -> agreements.add(
                            date(claim.part(start + date.start(), start + date.end()), date, days, fact)));
        }
    }

    /** A link whose words end in another sentence than they begin ties neither of them. */
    private static Optional<Agreement> crossing(Claim claim, Claim.Tie tie) {
        String words = tie.link().words();
        int stop = Math.max(words.indexOf(". "), Math.max(words.indexOf("? "), words.indexOf("! ")));
        boolean crosses = stop > 0
                && (claim.text().endsWith(words.substring(0, stop + 1))
                        || claim.text().startsWith(words.substring(stop + 2)));
        if (!crosses) {
            return Optional.empty();
        }
        Located<String> tied = new Located<>(words, tie.link().span());
        return Optional.of(broken(
                tied,
                "the words tied to " + name(tie.fact()) + " stand in two sentences",
                "tie words of one sentence"));
    }

    /** The figures that words tied to the fact can have: that of its value, or where it has none, of its statement. */
    private static List<Figure> figures(Fact fact) {
        return fact.value()
                .map(value -> FactValue.figure(value).stream().toList())
                .orElseGet(() -> Figures.in(fact.statement().value()));
    }

    private static List<Days> days(Fact fact) {
        Optional<EdtfDate> value = dateOfValue(fact);
        if (value.isPresent()) {
            return DaysOf.all(value.get());
        }
        List<Days> days = new ArrayList<>();
        Stream.of(fact.when(), fact.asOf())
                .flatMap(Optional::stream)
                .map(DaysOf::all)
                .forEach(days::addAll);
        if (!days.isEmpty()) {
            Dates.in(fact.statement().value()).stream()
                    .filter(DateMention::isWhole)
                    .forEach(date -> days.addAll(date.answers(Optional.empty())));
        }
        return days;
    }

    /** A value may be a date or a year itself: what is said of the fact is then of that day or year. */
    private static Optional<EdtfDate> dateOfValue(Fact fact) {
        return fact.value()
                .filter(value -> value.unit().isEmpty())
                .map(value -> value.amount().value())
                .filter(amount -> YEAR.matcher(amount).matches() || amount.indexOf('-') > 0)
                .flatMap(EdtfDate::parse);
    }

    private static boolean namesItsYear(DateMention date) {
        return !date.answers(Optional.empty()).isEmpty();
    }

    /** Holds a value that is a date against the dates of its statement, or where that has none, of its {@code when}. */
    private static Optional<Agreement> ownDate(Fact fact, Fact.Value value) {
        Optional<EdtfDate> own = value.calculated().isPresent() ? Optional.empty() : dateOfValue(fact);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Days> days = DaysOf.all(own.get());
        List<DateMention> stated = Dates.in(fact.statement().value()).stream()
                .filter(ValueAgreement::namesItsYear)
                .toList();
        boolean agrees = stated.isEmpty()
                ? fact.when().stream()
                        .flatMap(when -> DaysOf.all(when).stream())
                        .anyMatch(when -> days.stream().anyMatch(when::overlaps))
                : stated.stream().anyMatch(date -> days.stream().anyMatch(day -> date.agrees(day, Optional.empty())));
        String has = stated.isEmpty()
                ? "neither the statement nor when has that date"
                : "the statement has \""
                        + fact.statement()
                                .value()
                                .substring(stated.get(0).start(), stated.get(0).end()) + "\"";
        return agrees
                ? Optional.empty()
                : Optional.of(broken(
                        value.amount(),
                        "the value is \"" + value.amount().value() + "\", and " + has,
                        "give both the same date"));
    }

    /** An amount is one figure, or a range, or words; what is counted is no figure. */
    private static Optional<Agreement> several(Fact.Value value) {
        String words = FactValue.words(value);
        List<Figure> figures = Figures.in(words);
        return figures.size() < 2
                ? Optional.empty()
                : Optional.of(
                        broken(
                                value.amount(),
                                "the value \"" + words + "\" has " + figures.size() + " figures",
                                "give one figure or one range as amount, what it counts as unit, and a fact of its own to any other"));
    }

    private static Agreement figure(Located<String> words, Figure figure, List<Figure> figures, Fact fact) {
        String has = fact.value()
                .map(FactValue::words)
                .orElseGet(() -> fact.statement().value());
        return figures.stream().anyMatch(f -> isSame(figure, f))
                ? Agreement.of(Aspect.VALUE, words, new Bearer.TiedFact(fact))
                : mismatch(words, name(fact) + " has \"" + has + "\"");
    }

    /** The 80th anniversary has the value of 80 years; 164 metres are not 164 steps. */
    private static boolean isSame(Figure figure, Figure value) {
        if (figure.isMeasureAgainstCount(value)) {
            return false;
        }
        boolean isOrdinal = figure.kind() == Figure.Kind.ORDINAL && value.kind() == Figure.Kind.CARDINAL;
        return figure.compare(value) == Figure.Likeness.SAME
                || isOrdinal && figure.low().compareTo(value.low()) == 0;
    }

    private static Agreement date(Located<String> words, DateMention date, List<Days> days, Fact fact) {
        String has = dateOfValue(fact)
                .map(EdtfDate::text)
                .orElseGet(() -> Stream.of(fact.when(), fact.asOf())
                        .flatMap(Optional::stream)
                        .map(EdtfDate::text)
                        .reduce((a, b) -> a + ", as of " + b)
                        .orElse(""));
        boolean agrees = days.stream().anyMatch(day -> date.agrees(day, Optional.empty()));
        return agrees
                ? Agreement.of(Aspect.VALUE, words, new Bearer.TiedFact(fact))
                : mismatch(words, name(fact) + " has " + has);
    }

    private static void own(Claim claim, Fact fact, List<Agreement> agreements) {
        if (fact.value().isEmpty()) {
            return;
        }
        Fact.Value value = fact.value().get();
        several(value).ifPresent(agreements::add);
        ownDate(fact, value).ifPresent(agreements::add);
        FactValue.figure(value).ifPresent(figure -> {
            List<Figure> stated = Figures.in(fact.statement().value());
            if (!stated.isEmpty() && stated.stream().noneMatch(s -> isSame(s, figure))) {
                Figure first = stated.get(0);
                agreements.add(broken(
                        value.amount(),
                        "the value is \"" + FactValue.words(value) + "\", and the statement has \""
                                + fact.statement().value().substring(first.start(), first.end()) + "\"",
                        "give both the same amount, with the same unit and bound"));
            }
        });
        if (value.calculated().isEmpty()
                && !claim.statesAbsence()
                && !claim.support().isEmpty()) {
            FactValue.figure(value)
                    .flatMap(figure -> missing(claim, value, figure))
                    .ifPresent(agreements::add);
        }
        value.calculated().ifPresent(calculated -> {
            Set<BigDecimal> known = known(claim, fact);
            agreements.add(calculated(calculated, value, known));
            CalculatedValue.of(value, calculated.value())
                    .flatMap(sum -> sum.unknown(known))
                    .ifPresent(operand -> agreements.add(missing(calculated, operand)));
        });
    }

    private static Agreement calculated(Located<String> written, Fact.Value value, Set<BigDecimal> known) {
        Optional<Calculation> calculation = Calculation.of(written.value());
        Optional<CalculatedValue> sum = CalculatedValue.of(value, written.value());
        if (calculation.isEmpty() || sum.isEmpty()) {
            return Agreement.broken(
                    Aspect.VALUE,
                    written,
                    Diagnostic.of(
                            Rule.FACT_VALUE_MISMATCH,
                            written.span(),
                            "\"" + written.value() + "\" is not a calculation of \""
                                    + value.amount().value() + "\"",
                            "write figures in digits alone, with + - * / and brackets, for example 2025 - 2015"));
        }
        if (sum.get().isOfConstants()) {
            return unfounded(
                    written,
                    "\"" + written.value() + "\" makes up a figure of 1 and 100 alone",
                    "calculate with the figures of the evidence; 1 and 100 may stand beside them");
        }
        return sum.get().holds(known)
                ? Agreement.of(Aspect.VALUE, value.amount(), new Bearer.Calculated(written.value()))
                : broken(
                        value.amount(),
                        "the value is \"" + FactValue.words(value) + "\", and " + written.value() + " is "
                                + calculation
                                        .get()
                                        .result()
                                        .stripTrailingZeros()
                                        .toPlainString(),
                        "mend the amount or the calculation");
    }

    /** Where the statement has no figure, the value must stand in the evidence itself; none is said in other words. */
    private static Optional<Agreement> missing(Claim claim, Fact.Value value, Figure figure) {
        List<Figure> known = new ArrayList<>(Figures.in(claim.text()));
        if (!known.isEmpty() || figure.high().signum() == 0) {
            return Optional.empty();
        }
        claim.grounds()
                .distinct()
                .flatMap(ground -> ground.figures().stream())
                .filter(stated -> !isFirst(stated))
                .forEach(known::add);
        if (known.stream().anyMatch(stated -> isSame(stated, figure))) {
            return Optional.empty();
        }
        boolean otherBound = known.stream().anyMatch(stated -> figure.compare(stated) == Figure.Likeness.OTHER_BOUND);
        return Optional.of(Agreement.broken(
                Aspect.VALUE,
                value.amount(),
                Diagnostic.of(
                        otherBound ? Rule.BOUND_CHANGED : Rule.FIGURE_NOT_IN_EVIDENCE,
                        value.amount().span(),
                        "the value \"" + FactValue.words(value) + "\" stands in " + AgreementRule.cited(claim)
                                + (otherBound ? " with this bound" : ""),
                        "give the value of the evidence, or calculated where it was worked out")));
    }

    /** "His first trip" counts none. */
    private static boolean isFirst(Figure figure) {
        return figure.kind() == Figure.Kind.ORDINAL && figure.low().compareTo(BigDecimal.ONE) == 0;
    }

    /** What is calculated with must stand in the evidence itself: figures, and the years of dates. */
    private static Set<BigDecimal> known(Claim claim, Fact fact) {
        Set<BigDecimal> known = new TreeSet<>();
        claim.grounds().distinct().forEach(ground -> {
            ground.figures().forEach(figure -> known.addAll(List.of(figure.low(), figure.high())));
            ground.dates().forEach(date -> date.answers(ground.written()).forEach(days -> addYears(days, known)));
            ground.written().ifPresent(days -> addYears(days, known));
        });
        days(fact).forEach(days -> addYears(days, known));
        return known;
    }

    private static Agreement missing(Located<String> written, String operand) {
        return unfounded(
                written,
                "the calculation has " + operand + ", which stands in nothing that the fact cites",
                "cite the words that have it");
    }

    private static Agreement unfounded(Located<String> written, String message, String hint) {
        return Agreement.broken(
                Aspect.VALUE, written, Diagnostic.of(Rule.FIGURE_NOT_IN_EVIDENCE, written.span(), message, hint));
    }

    private static void addYears(Days days, Set<BigDecimal> known) {
        known.add(BigDecimal.valueOf(days.first().getYear()));
        known.add(BigDecimal.valueOf(days.last().getYear()));
    }

    private static String name(Fact fact) {
        return "the fact " + fact.id().value();
    }

    private static Agreement mismatch(Located<String> words, String why) {
        return broken(
                words,
                "\"" + words.value() + "\" is tied to another value: " + why,
                "make both say the same, or tie the words to another fact");
    }

    private static Agreement broken(Located<String> words, String message, String hint) {
        return Agreement.broken(
                Aspect.VALUE, words, Diagnostic.of(Rule.FACT_VALUE_MISMATCH, words.span(), message, hint));
    }
}
