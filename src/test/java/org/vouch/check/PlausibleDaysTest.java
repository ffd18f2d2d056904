package org.vouch.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouch.content.Modality;
import org.vouch.language.DateMention;
import org.vouch.language.Dates;
import org.vouch.language.Days;

class PlausibleDaysTest {
    private static void check(String text, String written, Modality modality, String expected) {
        assertEquals(
                expected,
                PlausibleDays.of(date(text), written(written), modality).stream()
                        .map(days -> days.first().toString())
                        .collect(Collectors.joining(" ")),
                text + " of " + written);
    }

    private static void checkExactness(String text, String written, PlausibleDays.Exactness expected) {
        assertEquals(expected, PlausibleDays.exactness(date(text), written(written)), text);
    }

    private static DateMention date(String text) {
        return Dates.in(text).get(0);
    }

    private static Optional<Days> written(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(new Days(LocalDate.parse(day), LocalDate.parse(day)));
    }

    @Test
    void answerMoreThanTwiceAsFarAsTheNearestIsNotTaken() {
        check("A ball: 1 July.", "2031-10-30", Modality.ASSERTED, "2031-07-01");
        check("A ball: 1 July.", "2031-10-31", Modality.ASSERTED, "2031-07-01 2032-07-01");
        check("A ball: 1 July.", "2032-03-01", Modality.ASSERTED, "2031-07-01 2032-07-01");
        check("A ball: 1 July.", "2032-03-02", Modality.ASSERTED, "2032-07-01");
    }

    @Test
    void whatIsPlannedLiesAheadIfItCan() {
        check("A ball: 1 July.", "2031-08-01", Modality.PLAN, "2032-07-01");
        check("A ball: 1 July.", "2031-08-01", Modality.PREDICTION, "2032-07-01");
        check("A ball: 1 July.", "2031-08-01", Modality.CONDITIONAL, "2031-07-01");
        check("A ball: 1 July.", "2031-07-01", Modality.PLAN, "2031-07-01");
        check("A ball: 1 July 2030.", "2031-08-01", Modality.PLAN, "2030-07-01");
    }

    @Test
    void weekdaysAreAsNearAsEachOther() {
        check("A ball: Monday.", "2031-09-02", Modality.ASSERTED, "2031-09-01 2031-09-08");
    }

    @Test
    void nothingIsKnownOfADayWithoutYearInATextWithoutDate() {
        check("A ball: 1 July.", "", Modality.PLAN, "");
        check("A ball: 1 July 2030.", "", Modality.PLAN, "2030-07-01");
    }

    @Test
    void exactnessIsThatOfTheWords() {
        checkExactness("It was on 3 March.", "", PlausibleDays.Exactness.DAY);
        checkExactness("It was on Monday.", "", PlausibleDays.Exactness.DAY);
        checkExactness("It was last week.", "2031-09-02", PlausibleDays.Exactness.WEEK);
        checkExactness("It was in March 2031.", "", PlausibleDays.Exactness.MONTH);
        checkExactness("It was in March.", "", PlausibleDays.Exactness.MONTH);
        checkExactness("It was in 2031.", "", PlausibleDays.Exactness.YEAR);
        checkExactness("It was in 2032.", "", PlausibleDays.Exactness.YEAR);
        checkExactness("It was in the 1990s.", "", PlausibleDays.Exactness.MORE);
        checkExactness("It was last week.", "", PlausibleDays.Exactness.MORE);
    }
}
