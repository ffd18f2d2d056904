package org.vouch.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.vouch.content.Basis;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;
import org.vouch.content.FactStatus;
import org.vouch.content.Visit;
import org.vouch.diagnostic.Located;

/**
 * Who went where in which year: picture and table in one.
 *
 * @param summary what is shown, in figures; absent where no fact has a visit
 * @param places where they went, in the order of the first visit
 * @param rows the years with visits, the gaps between them, and last what has no year
 */
record VisitsPage(Optional<String> summary, List<EntityCard> places, List<Row> rows) {

    /**
     * A year, or several without any visit.
     *
     * @param arrivals one for each place; none in a gap
     */
    record Row(String label, boolean gap, List<Arrivals> arrivals) {}

    /** The visits to one place in one year; often none. */
    record Arrivals(EntityCard place, List<Trip> trips) {}

    /**
     * A visit.
     *
     * @param shape {@code dot}, {@code hollow} where the date is worked out or not told, {@code plan}
     * @param planned whether it is told only as a plan or a forecast, or what came of it is not known
     * @param forecast whether it is a forecast
     * @param told when it is told of, for a visit without a date of its own
     */
    record Trip(
            String shape,
            boolean planned,
            boolean forecast,
            List<EntityCard> who,
            Optional<EntityCard> from,
            Optional<EntityCard> at,
            FactCard fact,
            Optional<DateText> told) {}

    /** @param year absent where the fact has no date, or one that leaves the year open */
    private record Found(Fact fact, Visit visit, OptionalInt year) {
        static Found of(Fact fact, Visit visit) {
            Optional<Integer> from = fact.when().flatMap(EdtfDate::earliest).map(LocalDate::getYear);
            Optional<Integer> to = fact.when().flatMap(EdtfDate::latest).map(LocalDate::getYear);
            boolean isOne = from.isPresent() && from.equals(to);
            return new Found(fact, visit, isOne ? OptionalInt.of(from.get()) : OptionalInt.empty());
        }

        boolean isPlanned() {
            return fact.status() == FactStatus.OUTCOME_UNKNOWN || TimelinePage.isPlanned(fact);
        }
    }

    static VisitsPage of(Library library) {
        List<Found> visits = library.briefing()
                .facts()
                .flatMap(fact -> fact.visit().map(visit -> Found.of(fact, visit)).stream())
                .sorted(Comparator.comparingInt((Found found) -> found.year().orElse(Integer.MAX_VALUE))
                        .thenComparing(found ->
                                found.fact().when().flatMap(EdtfDate::earliest).orElse(LocalDate.MAX)))
                .toList();
        Set<EntityCard> places = new LinkedHashSet<>();
        visits.forEach(found -> places.add(entity(library, found.visit().to())));
        return new VisitsPage(
                summary(library.words(), visits), List.copyOf(places), rows(library, List.copyOf(places), visits));
    }

    private static List<Row> rows(Library library, List<EntityCard> places, List<Found> visits) {
        Words words = library.words();
        List<Row> rows = new ArrayList<>();
        int before = 0;
        for (int year : visits.stream()
                .flatMapToInt(found -> found.year().stream())
                .distinct()
                .toArray()) {
            if (before != 0 && year - before > 1) {
                rows.add(new Row(library.dates().years(before + 1, year - 1), true, List.of()));
            }
            rows.add(row(library, year + "", places, in(visits, OptionalInt.of(year))));
            before = year;
        }
        List<Found> undated = in(visits, OptionalInt.empty());
        if (!undated.isEmpty()) {
            rows.add(row(library, words.say("visits.undated"), places, undated));
        }
        return rows;
    }

    private static List<Found> in(List<Found> visits, OptionalInt year) {
        return visits.stream().filter(found -> found.year().equals(year)).toList();
    }

    private static Row row(Library library, String label, List<EntityCard> places, List<Found> visits) {
        return new Row(
                label,
                false,
                places.stream()
                        .map(place -> new Arrivals(
                                place,
                                visits.stream()
                                        .filter(found -> entity(
                                                        library, found.visit().to())
                                                .equals(place))
                                        .map(found -> trip(library, found))
                                        .toList()))
                        .toList());
    }

    private static Trip trip(Library library, Found found) {
        Fact fact = found.fact();
        Visit visit = found.visit();
        boolean shown =
                found.year().isPresent() && fact.dating().map(Dating::basis).orElse(Basis.SHOWN) == Basis.SHOWN;
        return new Trip(
                found.isPlanned() ? "plan" : shown ? "dot" : "hollow",
                found.isPlanned(),
                TimelinePage.isForecast(fact),
                visit.who().stream().map(id -> entity(library, id)).toList(),
                visit.from().map(id -> entity(library, id)),
                visit.at().map(id -> entity(library, id)),
                library.card(fact),
                fact.when().isPresent() ? Optional.empty() : fact.asOf().map(library.dates()::text));
    }

    private static EntityCard entity(Library library, Located<String> id) {
        return library.entity(id.value()).orElseThrow();
    }

    private static Optional<String> summary(Words words, List<Found> visits) {
        int planned = (int) visits.stream().filter(Found::isPlanned).count();
        return visits.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "visits.summary",
                        words.say("visits.reported", visits.size() - planned),
                        words.say("visits.announced", planned)));
    }
}
