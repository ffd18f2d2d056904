package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DateLineTest {
    @Test
    void datesAloneOnALineAreRead() {
        check("April 2nd, 2019", "2019-04-02");
        check("Tue Oct 8 2019", "2019-10-08");
        check("Tuesday, 8 October 2019", "2019-10-08");
        check("Posted on Sept. 3, 2019 at 10:15 pm", "2019-09-03 labelled");
        check("Last updated: 1 May 2020, 09.30 GMT", "2020-05-01 labelled updated");
        check("Published 2019-11-04T08:00:00Z", "2019-11-04 labelled");
        check("TUE 3 MAY 2022 | 14:05 (UTC)", "2022-05-03");
        check("29 February 2020", "2020-02-29");
    }

    @Test
    void wrongWeekdayIsNoticed() {
        check("Thu Oct 8 2019", "2019-10-08 another weekday");
    }

    @Test
    void otherLinesAreNoDates() {
        check("On April 2nd, 2019", "none");
        check("April 2nd, 2019.", "none");
        check("30 February 2020", "none");
        check("April 2019", "none");
        check("28/04/2019", "none");
        check("April 2", "none");
    }

    private static void check(String line, String expected) {
        String read = DateLine.read(line)
                .map(date -> date.date()
                        + (date.labelled() ? " labelled" : "")
                        + (date.updated() ? " updated" : "")
                        + (date.weekdayFits() ? "" : " another weekday"))
                .orElse("none");
        assertEquals(expected, read);
    }
}
