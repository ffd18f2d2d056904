package org.vouch.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private static final String DOCUMENT = "Share\n\nThe  cafÃ© and the cafÃ©.\nIt closed. The End. The End.\nFin\n";

    @Test
    void recordDecidesWhateverTheRulesSay() {
        check(
                cleaning(Optional.empty(), List.of(), List.of()),
                List.of("Share", "The cafÃ© and the cafÃ©.", "It closed. The End. The End.", "Fin"),
                List.of());
    }

    @Test
    void linesWordsAndCharactersAreChangedAsRecorded() {
        check(
                cleaning(
                        Lines.parse("1-4"),
                        List.of(dropped("1", Optional.empty()), dropped("4", Optional.of("The End."))),
                        List.of(new Mended(3, "Ã©", "é", "UTF-8 read as Windows-1252"))),
                List.of("The café and the café.", "It closed. The End."),
                List.of());
    }

    @Test
    void whatDoesNotFitIsReported() {
        check(
                cleaning(
                        Lines.parse("4-9"),
                        List.of(dropped("7-8", Optional.empty()), dropped("5", Optional.of("End"))),
                        List.of(new Mended(4, "Ã©", "é", "UTF-8 read as Windows-1252"))),
                List.of("It closed. The End. The End.", "Fin"),
                List.of(
                        "4: 'Ã©' is to be mended, but does not stand there",
                        "4-9: the document has 5 lines",
                        "7-8: to be left out, but the document has 5 lines",
                        "5: 'End' is to be cut, but does not stand there"));
    }

    /** The middle line is a space without a break that was read in another character set. */
    @Test
    void lineOfWhichNothingIsLeftWhenItIsMendedStaysAway() {
        Received received = (Received) Reception.of(bytes("It closed hereÂ\u00A0\nÂ\u00A0\nIt opened.\n"));
        CleanArticle article = ArticleCleaner.clean(received, Optional.empty());
        assertEquals(List.of("It closed here", "It opened."), article.paragraphs());
        assertEquals(
                new Repetition(article.paragraphs(), List.of()),
                ArticleCleaner.repeat(received, article.cleaning().orElseThrow()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void check(Cleaning cleaning, List<String> paragraphs, List<String> amiss) {
        Received received = (Received) Reception.of(bytes(DOCUMENT));
        Repetition repetition = ArticleCleaner.repeat(received, cleaning);
        assertEquals(paragraphs, repetition.paragraphs());
        assertEquals(
                amiss,
                repetition.amiss().stream()
                        .map(doubt -> doubt.lines() + ": " + doubt.why())
                        .toList());
    }

    private static Cleaning cleaning(Optional<Lines> lines, List<Dropped> dropped, List<Mended> mended) {
        return new Cleaning(lines, dropped, mended);
    }

    private static Dropped dropped(String lines, Optional<String> words) {
        return new Dropped(LineRange.parse(lines).orElseThrow(), words, "test");
    }
}
