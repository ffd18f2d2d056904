package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The corpus is held to its own rules, and each of these rules to an example. */
class ClaimFileTest {
    private static final Path FILE = Path.of("tram.txt");
    private static final String ARTICLE = """
            Tram to open
            The line is 16.4 kilometres long and has twenty-one stops, Ilse Varn said. It is red. It is long.
            """;
    private static final String HEAD = """
            issued: 2031-04-16
            entity: person | Ilse Varn | Varn
            passage length (ilse-varn): The line is 16.4 kilometres long
            passage stops [plan]: has twenty-one stops
            """;

    private static List<String> mistakes(String claims) {
        return ClaimMistakes.of(List.of(ClaimReader.read(FILE, HEAD + claims)), Map.of("tram", ARTICLE));
    }

    private static String paragraph(String claims) {
        return ClaimBriefing.paragraph(
                ClaimReader.read(FILE, HEAD + claims).claims().get(0));
    }

    @Test
    void bothCorporaAreWellFormed() throws IOException {
        for (Path corpus : List.of(AgreementMeasure.CORPUS, AgreementMeasure.HELD_OUT)) {
            List<ClaimFile> files = AgreementMeasure.claims(corpus);
            assertEquals(List.of(), ClaimMistakes.of(files, AgreementMeasure.articles(corpus, files)));
        }
    }

    @Test
    void sentencesAndFaultsAreReadInTheirOrder() {
        ClaimFile file = ClaimReader.read(FILE, HEAD + """
                # On the stops.
                = It has 21 stops. {stops}
                figure: 21 => 12
                bound: has 21 => has over 21

                = It is 16.4 km long. {length; "has twenty-one stops"}
                """);
        assertEquals(List.of(), ClaimMistakes.of(List.of(file), Map.of("tram", ARTICLE)));
        assertEquals(
                List.of("It has 21 stops.", "It has 12 stops.", "It has over 21 stops.", "It is 16.4 km long."),
                file.claims().stream().map(Claim::text).toList());
        assertEquals("It has **12** [21] stops.", file.claims().get(1).marked());
        assertEquals(
                List.of("length", "\"has twenty-one stops\""),
                file.sentences().get(1).cited());
    }

    @Test
    void citationStandsBeforeTheFullStop() {
        assertEquals("It has 21 stops [@tram#stops].", paragraph("= It has 21 stops. {stops}"));
        assertEquals(
                "It has 21 stops [@tram#stops; @tram \"It is red\"].",
                paragraph("= It has 21 stops. {stops; \"It is red\"}"));
    }

    @Test
    void citationStandsBehindAnAbbreviationOrAClosingMark() {
        assertEquals("It opens at 6 a.m. [@tram#stops]", paragraph("= It opens at 6 a.m. {stops}"));
        assertEquals("She said: “Red.” [@tram#stops]", paragraph("= She said: “Red.” {stops}"));
    }

    @Test
    void wordsMustStandInTheArticleOnce() {
        assertEquals(
                List.of(
                        "tram.txt:5: stands 0 times in the article: twelve stops",
                        "tram.txt:6: stands 2 times in the article: It is",
                        "tram.txt:7: cuts a word: twenty-one stop",
                        "tram.txt:8: stands 0 times in the article: is blue"),
                mistakes("""
                        passage a: twelve stops
                        passage b: It is
                        passage c: twenty-one stop
                        = It is blue. {"is blue"}
                        """));
    }

    @Test
    void faultsWordsMustStandInItsSentenceOnce() {
        assertEquals(
                List.of(
                        "tram.txt:6: stands 0 times in the sentence: 22",
                        "tram.txt:7: stands 2 times in the sentence: stops"),
                mistakes("""
                        = It has 21 stops, and all stops are red. {stops}
                        figure: 22 => 12
                        figure: stops => halts
                        """));
    }

    @Test
    void noSentenceStandsTwice() {
        assertEquals(List.of("tram.txt:7: the same sentence as tram.txt:5: It has 21 stops."), mistakes("""
                        = It has 21 stops. {stops}
                        = It has 12 stops. {stops}
                        figure: 12 => 21
                        """));
    }

    @Test
    void whatIsNotKnownIsAMistake() {
        assertEquals(
                List.of(
                        "tram.txt:6: cannot be read: number: 21 => 12",
                        "tram.txt:7: cannot be read: = It has no citation.",
                        "tram.txt:8: no such kind: thing",
                        "tram.txt:9: no such modality: hope",
                        "tram.txt:9: no such entity: nobody",
                        "tram.txt:5: no such passage: halts"),
                mistakes("""
                        = It has 21 stops. {halts}
                        number: 21 => 12
                        = It has no citation.
                        entity: thing | Tram
                        passage red [hope] (nobody): It is red
                        """));
    }

    @Test
    void idsOfEntitiesAreTheSlugsOfTheirNames() {
        assertEquals("luders-sons", Slugs.of("Lüders & Sons"));
        assertEquals("st-brides", Slugs.of("St Bride's"));
        assertEquals("users-group", Slugs.of("Users' Group"));
    }
}
