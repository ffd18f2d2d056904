package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.content.EdtfDate;
import org.vouch.content.Fact;

class TimeStretchesTest {
    private static final Fact ANY =
            Fixture.verified().briefing().facts().findFirst().orElseThrow();

    private static final DateWords DATES =
            new DateWords(Fixture.layouts().words("en").value());

    @Test
    void yearsFarApartHaveAxesOfTheirOwn() {
        check("1945-08 2011 2013", "1945: 1945-08", "2011–2013: 2011 2013");
    }

    @Test
    void monthOfManyDatesHasAnAxisOfDays() {
        check(
                "2014 2015-01 ../2015-01-14 2015-01-21 2015-01-21 2015-01-28 ../2015-01-31 2015-05-09",
                "2014: 2014",
                "January 2015: 2015-01 ../2015-01-14 2015-01-21 2015-01-21 2015-01-28 ../2015-01-31",
                "2015: 2015-05-09");
    }

    @Test
    void oneDateOfManyFactsIsNoHeap() {
        check(
                "2015-01-21 2015-01-21 2015-01-21 2015-01-21 2015-01-21 2015-05",
                "2015: 2015-01-21 2015-01-21 2015-01-21 2015-01-21 2015-01-21 2015-05");
    }

    @Test
    void whatReachesBeyondTheMonthComesAfterIt() {
        check(
                "2015-01-02 2015-01-03 2015-01-04/2015-03-01 2015-01-05/.. 2015-01-06 2015-01-07 2015-01-08",
                "January 2015: 2015-01-02 2015-01-03 2015-01-06 2015-01-07 2015-01-08",
                "2015: 2015-01-04/2015-03-01 2015-01-05/..");
    }

    private static void check(String dates, String... expected) {
        List<DatedFact> facts = Stream.of(dates.split(" "))
                .map(date -> new DatedFact(ANY, EdtfDate.parse(date).orElseThrow()))
                .sorted(Comparator.comparing(DatedFact::anchor))
                .toList();
        assertEquals(
                List.of(expected),
                TimeStretches.of(facts).stream()
                        .map(cut -> cut.axis().label(DATES) + ": "
                                + String.join(
                                        " ",
                                        cut.facts().stream()
                                                .map(fact -> fact.when().text())
                                                .toList()))
                        .toList());
    }
}
