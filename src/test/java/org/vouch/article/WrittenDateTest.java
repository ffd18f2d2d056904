package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2031 > 2031",
                "2031-03 > 2031-03",
                "2031-03-02 > 2031-03-02",
                "2031/3/2 > 2031-03-02",
                "20310302 > 2031-03-02",
                "2031-03-02T23:30:00-05:00 > 2031-03-02",
                "2031-03-02 08:15:00 > 2031-03-02",
                "20310302T081500Z > 2031-03-02",
                "'Sun, 02 Mar 2031 08:15:00 GMT' > 2031-03-02",
                "'March 2, 2031' > 2031-03-02",
                "2 March 2031 at 8:15 am > 2031-03-02",
                "03/02/2031 > none",
                "2031-02-30 > none",
                "2031-13 > none",
                "yesterday > none",
                "1932467812 > none",
                "'' > none"
            })
    void dayIsTheOneThatIsWritten(String text, String expected) {
        assertEquals(expected, WrittenDate.edtf(text).orElse("none"));
    }
}
