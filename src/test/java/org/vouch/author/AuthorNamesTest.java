package org.vouch.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {

    /** A family name stands before a bar, a name that is not divided in braces. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Nora Pell > Pell|Nora",
                "By Nora Pell > Pell|Nora",
                "Pell, Nora > Pell|Nora",
                "Witt, Jon de > Witt|Jon de",
                "Jon de Witt and Ana Tell > de Witt|Jon; Tell|Ana",
                "Nora Pell, Jon de Witt & Ana Tell > Pell|Nora; de Witt|Jon; Tell|Ana",
                "Pell, Nora; Tell, Ana > Pell|Nora; Tell|Ana",
                "J. R. O’Hara > O’Hara|J. R.",
                "Hjördis Müller-Lüdenscheidt > Müller-Lüdenscheidt|Hjördis",
                "Kim Jong-un > {Kim Jong-un}",
                "Reuters > {Reuters}",
                "Reuters and AFP > {Reuters and AFP}",
                "Ministry of Space, Press office > {Ministry of Space, Press office}",
                "The Lowmere Herald > {The Lowmere Herald}",
                "Nora > {Nora}",
                "سلمى حداد > {سلمى حداد}",
                "金正恩 > {金正恩}",
                "admin > {admin}",
                "'' > ''"
            })
    void nameIsDividedWhereItHasTheForm(String line, String expected) {
        assertEquals(
                expected,
                AuthorNames.read(line).stream()
                        .map(name -> name.literal()
                                .map(literal -> "{" + literal + "}")
                                .orElseGet(() -> name.family().orElseThrow() + "|"
                                        + name.given().orElseThrow()))
                        .collect(Collectors.joining("; ")));
    }
}
