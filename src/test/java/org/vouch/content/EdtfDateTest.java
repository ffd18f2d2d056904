package org.vouch.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {
    private static final Path SPECIFICATION = Path.of("src/test/resources/org/vouch/content/edtf.txt");
    private static final String ARROW = " => ";

    static List<String> examples() throws IOException {
        return Files.readAllLines(SPECIFICATION).stream()
                .filter(line -> line.contains(ARROW) && !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void dateIsReadAsSpecified(String example) {
        int arrow = example.indexOf(ARROW);
        check(example.substring(0, arrow), example.substring(arrow + ARROW.length()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void localeChangesNothing(String example) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            dateIsReadAsSpecified(example);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015\n", "\n2015", " 2015", "2015 ", "2015\u0000", "2015\u200B", "2015-01-28~\r\n"})
    void charactersAroundADateMakeItNone(String text) {
        check(text, "none");
    }

    @Test
    void longTextsAreRefusedAtOnce() {
        check("2".repeat(1_000_000), "none");
        check("2015/".repeat(200_000), "none");
        check("X".repeat(1_000_000), "none");
    }

    @Test
    void firstAndLastDayOfAnIntervalAreThoseOfItsEnds() {
        EdtfDate date = EdtfDate.parse("2013-02/2015-01-14").orElseThrow();
        assertEquals("2013-02-01", date.earliest().orElseThrow().toString());
        assertEquals("2015-01-14", date.latest().orElseThrow().toString());
        assertEquals(Optional.empty(), EdtfDate.parse("/2015").orElseThrow().earliest());
        assertEquals(Optional.empty(), EdtfDate.parse("2015/..").orElseThrow().latest());
    }

    private static void check(String text, String expected) {
        Optional<EdtfDate> date = EdtfDate.parse(text);
        assertEquals(expected, date.map(EdtfDateTest::told).orElse("none"));
        date.ifPresent(read -> assertEquals(text, read.toString()));
    }

    private static String told(EdtfDate date) {
        return date.isInterval() ? told(date.from()) + " | " + told(date.to()) : told(date.from());
    }

    private static String told(EdtfDate.End end) {
        if (end instanceof EdtfDate.Point point) {
            String marks = (point.uncertain() ? "?" : "") + (point.approximate() ? "~" : "");
            String precision = point.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return (precision + " " + point.earliest() + " " + point.latest() + " " + marks).strip();
        }
        return end instanceof EdtfDate.Open ? "open" : "unknown";
    }
}
