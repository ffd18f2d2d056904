package org.vouch.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactKind;
import org.vouch.content.FactStatus;

/**
 * The dated facts in order, a row each: picture and table in one.
 *
 * @param stretches years apart, each with an axis of its own
 */
record TimelinePage(List<Stretch> stretches) {
    /** Facts further apart than this have no common axis: most of it would be empty. */
    private static final int YEARS_APART = 3;

    /** @param label the years that it covers */
    record Stretch(String label, List<TimeAxis.Tick> ticks, List<Row> rows) {}

    /** @param planned whether it is told only as a plan or a forecast */
    record Row(FactCard fact, TimeMark mark, boolean planned, boolean outcomeUnknown) {}

    private record Dated(Fact fact, EdtfDate when) {
        /** Where the fact belongs: a span that began long before belongs to its end. */
        LocalDate anchor() {
            LocalDate latest = when.latest().or(when::earliest).orElse(LocalDate.EPOCH);
            return when.earliest()
                    .filter(earliest -> !earliest.isBefore(latest.minusYears(YEARS_APART)))
                    .orElse(latest);
        }
    }

    static TimelinePage of(Library library) {
        List<Dated> dated = library.briefing()
                .facts()
                .filter(fact -> fact.kind().filter(FactKind.ABSENCE::equals).isEmpty())
                .flatMap(fact -> fact.when().map(when -> new Dated(fact, when)).stream())
                .sorted(Comparator.comparing(Dated::anchor)
                        .thenComparing(d -> d.when().text())
                        .thenComparing(d -> d.fact().id().value()))
                .toList();
        return new TimelinePage(
                split(dated).stream().map(stretch -> stretch(library, stretch)).toList());
    }

    private static List<List<Dated>> split(List<Dated> dated) {
        List<List<Dated>> stretches = new ArrayList<>();
        LocalDate reached = LocalDate.MIN;
        for (Dated fact : dated) {
            if (stretches.isEmpty() || fact.anchor().isAfter(reached.plusYears(YEARS_APART))) {
                stretches.add(new ArrayList<>());
            }
            stretches.get(stretches.size() - 1).add(fact);
            LocalDate end = fact.when().latest().orElse(fact.anchor());
            reached = stretches.get(stretches.size() - 1).size() == 1 || end.isAfter(reached) ? end : reached;
        }
        return stretches;
    }

    private static Stretch stretch(Library library, List<Dated> facts) {
        LocalDate from = facts.get(0).anchor();
        LocalDate to = facts.stream()
                .map(fact -> fact.when().latest().orElse(fact.anchor()))
                .max(Comparator.naturalOrder())
                .orElse(from);
        TimeAxis axis = TimeAxis.over(from, to);
        List<Row> rows = facts.stream().map(fact -> row(library, axis, fact)).toList();
        return new Stretch(axis.label(library.dates()), axis.ticks(library.words()), rows);
    }

    private static Row row(Library library, TimeAxis axis, Dated dated) {
        Fact fact = dated.fact();
        boolean planned = fact.kind()
                .filter(kind -> kind == FactKind.PLAN || kind == FactKind.PREDICTION)
                .isPresent();
        return new Row(
                library.card(fact),
                TimeMark.of(axis, dated.when(), fact.dating(), planned),
                planned,
                fact.status() == FactStatus.OUTCOME_UNKNOWN);
    }
}
