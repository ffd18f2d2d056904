package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DateLineTest {
    @Test
    void datesAloneOnALineAreRead() {
        check("January 28th, 2015", "2015-01-28");
        check("Wed Jul 26 2023", "2023-07-26");
        check("Wednesday, 26 July 2023", "2023-07-26");
        check("Posted on Sept. 3, 2019 at 10:15 pm", "2019-09-03 labelled");
        check("Last updated: 1 May 2020, 09.30 GMT", "2020-05-01 labelled updated");
        check("Published 2019-11-04T08:00:00Z", "2019-11-04 labelled");
        check("TUE 3 MAY 2022 | 14:05 (UTC)", "2022-05-03");
        check("29 February 2020", "2020-02-29");
    }

    @Test
    void wrongWeekdayIsNoticed() {
        check("Thu Jul 26 2023", "2023-07-26 another weekday");
    }

    @Test
    void otherLinesAreNoDates() {
        check("On January 28th, 2015", "none");
        check("January 28th, 2015.", "none");
        check("30 February 2020", "none");
        check("January 2015", "none");
        check("28/01/2015", "none");
        check("May 9", "none");
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
