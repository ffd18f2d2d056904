package org.vouch.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;

/**
 * The dated facts in order, a row for each date: picture and table in one.
 *
 * @param stretches years apart, each with an axis of its own
 */
record TimelinePage(List<Stretch> stretches) {

    /** @param label the years, or the month, that it covers */
    record Stretch(String label, List<TimeAxis.Tick> ticks, List<Row> rows) {}

    /**
     * One date, with all facts that carry it.
     *
     * @param when how it was worked out is told where that is the same for all
     * @param told never empty
     */
    record Row(DateText when, TimeMark mark, List<Told> told) {}

    /**
     * @param planned whether it is told only as a plan or a forecast
     * @param forecast whether it is a forecast
     */
    record Told(FactCard fact, boolean planned, boolean forecast, boolean outcomeUnknown) {}

    static TimelinePage of(Library library) {
        List<DatedFact> dated = library.briefing()
                .facts()
                .filter(fact -> fact.kind().filter(FactKind.ABSENCE::equals).isEmpty())
                .flatMap(fact -> fact.when().map(when -> new DatedFact(fact, when)).stream())
                .sorted(Comparator.comparing(DatedFact::anchor)
                        .thenComparing(d -> d.when().text())
                        .thenComparing(d -> isPlanned(d.fact()))
                        .thenComparing(d -> d.fact().id().value()))
                .toList();
        return new TimelinePage(TimeStretches.of(dated).stream()
                .map(cut -> stretch(library, cut))
                .toList());
    }

    private static Stretch stretch(Library library, TimeStretches.Cut cut) {
        TimeAxis axis = cut.axis();
        List<Row> rows = new ArrayList<>();
        for (DatedFact fact : cut.facts()) {
            Row row = row(library, axis, fact);
            int last = rows.size() - 1;
            if (last >= 0 && ofOneDate(rows.get(last), row)) {
                rows.set(last, joined(rows.get(last), row));
            } else {
                rows.add(row);
            }
        }
        return new Stretch(axis.label(library.dates()), axis.ticks(library.words()), List.copyOf(rows));
    }

    private static Row row(Library library, TimeAxis axis, DatedFact dated) {
        Fact fact = dated.fact();
        FactCard card = library.card(fact);
        boolean planned = isPlanned(fact);
        return new Row(
                card.when().orElseThrow(),
                TimeMark.of(axis, dated.when(), fact.dating(), planned),
                List.of(new Told(card, planned, isForecast(fact), fact.status() == FactStatus.OUTCOME_UNKNOWN)));
    }

    static boolean isPlanned(Fact fact) {
        return fact.kind()
                .filter(kind -> kind == FactKind.PLAN || kind == FactKind.PREDICTION)
                .isPresent();
    }

    static boolean isForecast(Fact fact) {
        return fact.kind().filter(kind -> kind == FactKind.PREDICTION).isPresent();
    }

    private static boolean ofOneDate(Row row, Row next) {
        return row.mark().equals(next.mark())
                && row.when().text().equals(next.when().text())
                && row.when().basis().equals(next.when().basis());
    }

    private static Row joined(Row row, Row next) {
        DateText when = row.when();
        List<Told> told = new ArrayList<>(row.told());
        told.addAll(next.told());
        Optional<String> why = when.why().filter(same -> next.when().why().equals(when.why()));
        return new Row(new DateText(when.text(), when.datetime(), when.basis(), why), row.mark(), List.copyOf(told));
    }
}
