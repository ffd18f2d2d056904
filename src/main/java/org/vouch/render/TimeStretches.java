package org.vouch.render;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts the facts, which are in order, where one axis for all would be empty for the most part, or would heap marks up. */
final class TimeStretches {
    /** A month with at least so many different dates has an axis of its own: on one of years they could not be told apart. */
    private static final int DATES_OF_A_MONTH = 5;

    private TimeStretches() {}

    /** @param month the one month that the axis shows; else it shows whole years */
    record Cut(Optional<YearMonth> month, List<DatedFact> facts) {
        TimeAxis axis() {
            LocalDate from = facts.get(0).anchor();
            LocalDate to =
                    facts.stream().map(DatedFact::end).max(LocalDate::compareTo).orElse(from);
            return month.map(TimeAxis::of).orElseGet(() -> TimeAxis.over(from, to));
        }
    }

    static List<Cut> of(List<DatedFact> facts) {
        return yearsApart(facts).stream()
                .flatMap(stretch -> monthsApart(stretch).stream())
                .toList();
    }

    private static List<List<DatedFact>> yearsApart(List<DatedFact> facts) {
        List<List<DatedFact>> stretches = new ArrayList<>();
        LocalDate reached = LocalDate.MIN;
        for (DatedFact fact : facts) {
            if (stretches.isEmpty() || fact.anchor().isAfter(reached.plusYears(DatedFact.YEARS_APART))) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(fact);
            LocalDate end = fact.end();
            reached = stretches.get(stretches.size() - 1).size() == 1 || end.isAfter(reached) ? end : reached;
        }
        return stretches;
    }

    /** What stands among the facts of such a month and reaches beyond it comes after them. */
    private static List<Cut> monthsApart(List<DatedFact> stretch) {
        Map<YearMonth, List<DatedFact>> full = fullMonths(stretch);
        List<Cut> cuts = new ArrayList<>();
        List<DatedFact> others = new ArrayList<>();
        for (DatedFact fact : stretch) {
            Optional<YearMonth> month = fact.month().filter(full::containsKey);
            if (month.isEmpty()) {
                others.add(fact);
            } else if (full.get(month.get()).get(0) == fact) {
                addYears(cuts, others);
                others = new ArrayList<>();
                cuts.add(new Cut(month, full.get(month.get())));
            }
        }
        addYears(cuts, others);
        return cuts;
    }

    private static void addYears(List<Cut> cuts, List<DatedFact> facts) {
        if (!facts.isEmpty()) {
            cuts.add(new Cut(Optional.empty(), facts));
        }
    }

    private static Map<YearMonth, List<DatedFact>> fullMonths(List<DatedFact> facts) {
        Map<YearMonth, List<DatedFact>> months = facts.stream()
                .filter(fact -> fact.month().isPresent())
                .collect(groupingBy(fact -> fact.month().orElseThrow(), LinkedHashMap::new, toList()));
        months.values()
                .removeIf(month -> month.stream()
                                .map(fact -> fact.when().text())
                                .distinct()
                                .count()
                        < DATES_OF_A_MONTH);
        return months;
    }
}
