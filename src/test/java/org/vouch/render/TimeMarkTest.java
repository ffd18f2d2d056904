package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouch.content.Basis;
import org.vouch.content.Dating;
import org.vouch.content.EdtfDate;
import org.vouch.diagnostic.Span;
import org.vouch.diagnostic.Wording;

class TimeMarkTest {
    private static final TimeAxis YEAR = TimeAxis.over(LocalDate.of(2015, 3, 1), LocalDate.of(2015, 8, 2));

    @Test
    void dayIsADot() {
        check("2015-07-02", "dot 50.00%");
    }

    @Test
    void monthIsHatchedOverItsDays() {
        check("2015-07", "hatched 49.74%+7.73%");
    }

    @Test
    void someDayWithinIsACapsule() {
        check("2015-01-01/2015-12-31", "capsule 3.13%+93.74%");
    }

    @Test
    void capsuleIsNeverAsNarrowAsADot() {
        check("2015-07-01/2015-07-03", "capsule 46.50%+7.00%");
    }

    @Test
    void openEndsRunOn() {
        check("2015-07-02/..", "capsule 50.00%+12.00% open end");
        check("../2015-07-02", "capsule 38.00%+12.00% open start");
        check("2010/2015-07-02", "capsule 3.00%+47.00% open start");
    }

    @Test
    void axisIsOfWholeYears() {
        Words words = Fixture.layouts().words("en").value();
        DateWords dates = new DateWords(words);
        assertEquals(
                List.of("3.13% Jan 2015", "26.31% Apr", "49.74% Jul", "73.44% Oct"),
                YEAR.ticks(words).stream()
                        .map(tick -> tick.at() + " " + tick.text())
                        .toList());
        assertEquals("2015", YEAR.label(dates));
        assertEquals(
                "2011–2015",
                TimeAxis.over(LocalDate.of(2011, 8, 1), LocalDate.of(2015, 1, 1))
                        .label(dates));
    }

    @Test
    void axisOfOneMonthHasATickEachWeek() {
        Words words = Fixture.layouts().words("en").value();
        TimeAxis month = TimeAxis.of(YearMonth.of(2015, 1));
        assertEquals(
                List.of("4.52% 1 Jan", "25.74% 8 Jan", "46.97% 15 Jan", "68.19% 22 Jan", "89.42% 29 Jan"),
                month.ticks(words).stream()
                        .map(tick -> tick.at() + " " + tick.text())
                        .toList());
        assertEquals("January 2015", month.label(new DateWords(words)));
    }

    @Test
    void hollowUnlessTheDocumentShowsTheDate() {
        EdtfDate day = EdtfDate.parse("2015-07-02").orElseThrow();
        Dating inferred = new Dating(Basis.INFERRED, Optional.of(Wording.at(Span.wholeFile("facts.yaml"), "so")));
        assertEquals(false, TimeMark.of(YEAR, day, Optional.of(inferred), false).shown());
        assertEquals(true, TimeMark.of(YEAR, day, Optional.empty(), false).shown());
    }

    private static void check(String date, String expected) {
        TimeMark mark = TimeMark.of(YEAR, EdtfDate.parse(date).orElseThrow(), Optional.empty(), false);
        String place = mark.shape().equals("dot") ? mark.middle() : mark.start() + "+" + mark.width();
        String open = (mark.openStart() ? " open start" : "") + (mark.openEnd() ? " open end" : "");
        assertEquals(expected, String.format(Locale.ROOT, "%s %s%s", mark.shape(), place, open));
    }
}
