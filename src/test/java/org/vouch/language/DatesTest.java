package org.vouch.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DatesTest {
    @TestFactory
    Stream<DynamicTest> dates() {
        return Examples.read("dates.txt")
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertEquals(example.expected(), Shown.dates(example.text(), example.written()))));
    }

    /** Each line holds a claim and its evidence, each perhaps with "written" and the days of writing. */
    @TestFactory
    Stream<DynamicTest> agreement() {
        return Examples.read("agreement-of-dates.txt")
                .map(example -> DynamicTest.dynamicTest(
                        example.name(), () -> assertEquals(example.expected(), agreement(example.text()))));
    }

    @Test
    void whatIsStatedCanBeAskedForWithoutAYear() {
        DateMention day = only("on Thursday 28 August");
        assertEquals(Optional.of(MonthDay.of(8, 28)), day.day());
        assertEquals(Optional.of(Month.AUGUST), day.month());
        assertEquals(Optional.of(DayOfWeek.THURSDAY), day.weekday());
        assertEquals(Optional.empty(), only("in August 2025").day());
        assertEquals(Optional.of(Month.AUGUST), only("in August 2025").month());
        assertEquals(Optional.empty(), only("in 2025").month());
        assertEquals(Optional.of(MonthDay.of(8, 28)), only("28 August 2025").day());
        assertEquals(Optional.of(Month.MAY), only("in May last year").month());
    }

    @Test
    void aDateIsWholeWhereItsWordsGiveTheYear() {
        assertEquals(true, only("on 28 August 2025").isWhole());
        assertEquals(true, only("in the 1990s").isWhole());
        assertEquals(false, only("on 28 August").isWhole());
        assertEquals(false, only("in May last year").isWhole());
        assertEquals(false, only("on Thursday").isWhole());
    }

    @Test
    void anIntervalHasTwoEnds() {
        List<DateMention> ends = only("from 21 to 31 January 2015").ends();
        assertEquals(
                List.of(Days.of(LocalDate.of(2015, 1, 21)), Days.of(LocalDate.of(2015, 1, 31))),
                ends.stream()
                        .flatMap(end -> end.answers(Optional.empty()).stream())
                        .toList());
        assertEquals(List.of(), only("in January 2015").ends());
    }

    @Test
    void aDateOfAClaimIsHeldAgainstKnownDays() {
        Days issued = new Days(LocalDate.of(2015, 1, 21), LocalDate.of(2015, 1, 31));
        assertEquals(true, only("in January 2015").agrees(issued, Optional.empty()));
        assertEquals(true, only("between 21 and 31 January 2015").agrees(issued, Optional.empty()));
        assertEquals(false, only("on 21 January 2015").agrees(issued, Optional.empty()));
        assertEquals(false, only("between 2014 and 2016").agrees(issued, Optional.empty()));
        assertEquals(true, only("in January").agrees(issued, Optional.empty()));
    }

    @Test
    void theEndsOfAnIntervalMayStandApartInTheEvidence() {
        List<DateMention> apart = Dates.in("It opened in 2011 and was closed in 2015.");
        assertEquals(2, apart.size());
        assertTrue(only("from 2011 to 2015").agrees(apart, Optional.empty(), Optional.empty()));
        assertEquals(false, only("from 2011 to 2016").agrees(apart, Optional.empty(), Optional.empty()));
    }

    @Test
    void aTimeOfWritingWithoutBoundsTellsNothing() {
        Days century = new Days(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 12, 31));
        assertEquals(List.of(), only("yesterday").answers(Optional.of(century)));
        assertEquals(1, only("in 2015").answers(Optional.of(century)).size());
    }

    private static String agreement(String texts) {
        String[] both = texts.split(" \\| ");
        boolean agrees = Dates.in(statement(both[0])).stream()
                .allMatch(date -> date.agrees(
                        Dates.in(statement(both[1])), Examples.written(both[1]), Examples.written(both[0])));
        return agrees ? "agrees" : "differs";
    }

    private static String statement(String text) {
        int written = text.indexOf("written ");
        return written < 0 ? text : text.substring(0, written);
    }

    private static DateMention only(String text) {
        List<DateMention> dates = Dates.in(text);
        assertEquals(1, dates.size(), text);
        return dates.get(0);
    }
}
