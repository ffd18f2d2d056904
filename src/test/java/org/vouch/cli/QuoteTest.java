package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code vouch quote} offers for words that somebody remembers roughly. */
class QuoteTest {
    private static final Path BASE = Path.of("src/test/resources/org/vouch/rules/base.txt");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void writeTheBriefing() throws IOException {
        Fixture.read(BASE).write("files", folder);
        session = new Session(folder);
    }

    private void offers(String source, String words, String expected) {
        Session.Run run = session.run("quote", source, words);
        assertEquals(expected, run.out());
        assertEquals("", run.err());
        assertEquals(ExitCode.CLEAN, run.code());
    }

    private void refuses(String source, String words, int code, String expected) {
        Session.Run run = session.run("quote", source, words);
        assertEquals("vouch: " + expected + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(code, run.code());
    }

    @Test
    void theVeryWordsAreACitation() {
        offers("gazette", "cost is put at 38 million crowns", """
                paragraph 9: cost is put at 38 million crowns
                  [@gazette "cost is put at 38 million crowns"]
                """);
    }

    @Test
    void nearestWordsCarryTheirDifferenceAndWhatFollows() {
        offers("gazette", "the harbour line would open on 5 May", """
                nearest, 1 word differs, paragraph 2: the harbour line would open on 4 May
                  [@gazette "the harbour line would open on 4 May"]
                  part of a passage that has a name: [@gazette#opening-day]
                  careful: it stops right before "if"; the article goes on: ", if the river bridge passes its load" [quote-truncated]
                """);
    }

    @Test
    void candidatesAreRankedByHowManyWordsDiffer() throws IOException {
        Files.writeString(folder.resolve("archive/gazette.txt"), """
                The lamp on the old quay was lit at nine on Monday.
                The lamp on the new quay was lit at six on Sunday.
                The lamp on the old quay was lit at six on Monday.
                The lamp on the old pier was out.
                Nothing of this is about lamps.
                """);
        offers("gazette", "The lamp on the old quay was lit at six on Sunday", """
                nearest, 1 word differs, paragraph 2: The lamp on the new quay was lit at six on Sunday
                  [@gazette "The lamp on the new quay was lit at six on Sunday"]
                nearest, 1 word differs, paragraph 3: The lamp on the old quay was lit at six on Monday
                  [@gazette "The lamp on the old quay was lit at six on Monday"]
                nearest, 2 words differ, paragraph 1: The lamp on the old quay was lit at nine on Monday
                  [@gazette "The lamp on the old quay was lit at nine on Monday"]
                """);
    }

    @Test
    void wordsThatStandOftenAreGivenTheFewestMoreThatStandOnce() {
        offers("gazette", "the harbour line", """
                paragraph 2: the harbour line would
                  [@gazette "the harbour line would"]
                  the words alone stand 2 times; these stand once
                  part of a passage that has a name: [@gazette#opening-day]
                paragraph 6: the harbour line on
                  [@gazette "the harbour line on"]
                  the words alone stand 2 times; these stand once
                """);
    }

    @Test
    void paragraphsOfTheSameWordsAreToldApartByALocator() throws IOException {
        Files.writeString(folder.resolve("archive/gazette.txt"), "No trams today.\nTrams run.\nNo trams today.\n");
        offers("gazette", "No trams today", """
                paragraph 1: No trams today
                  [@gazette "No trams today", para. 1]
                  the words alone stand 2 times; the locator says which is meant
                paragraph 3: No trams today
                  [@gazette "No trams today", para. 3]
                  the words alone stand 2 times; the locator says which is meant
                """);
    }

    @Test
    void wordsThatStandVeryOftenAreNotAllShown() throws IOException {
        Files.writeString(folder.resolve("archive/gazette.txt"), "Trams run.\n".repeat(7));
        Session.Run run = session.run("quote", "gazette", "Trams run");
        assertEquals(
                "and 2 more places; give more words",
                run.out().lines().reduce((first, second) -> second).orElseThrow());
    }

    @Test
    void cutNumberIsMadeWhole() {
        offers("gazette", "4 kilometres long", """
                paragraph 3: 16.4 kilometres long
                  [@gazette "16.4 kilometres long"]
                  part of a passage that has a name: [@gazette#length]
                """);
    }

    @Test
    void wordsAfterANegationAreWarnedOf() {
        offers("gazette", "raise the fare this year", """
                paragraph 4: raise the fare this year
                  [@gazette "raise the fare this year"]
                  part of a passage that has a name: [@gazette#fare-this-year]
                  careful: it starts right after "not"; the article begins: ""We will not" [quote-truncated]
                """);
    }

    @Test
    void marksOfAnyShapeAndBracketsAreTakenForWhatTheyAre() {
        offers("council", "“the highest on this coast”", """
                paragraph 3: \\"the highest on this coast\\"
                  [@council "\\"the highest on this coast\\""]
                """);
        offers("council", "had been dry for a year [sic", """
                nearest, 1 word differs, paragraph 2: had been dry for a year
                  [@council "had been dry for a year"]
                """);
    }

    @Test
    void wordsOfTheMenuAreNotOffered() throws IOException {
        Files.writeString(folder.resolve("received.txt"), """
                Ferry to run all night

                The harbour office said the ferry would run all night from June.

                Read more about timetables and fares here
                """);
        session.run("source", "add", "received.txt", "--id", "ferry", "--lines", "1-3");
        refuses(
                "ferry",
                "more about timetables and fares",
                ExitCode.FINDINGS,
                "these words stand in ferry only in what was left out of the article, and cannot be quoted [quote-from-boilerplate]");
    }

    @Test
    void nothingNearIsSaid() {
        for (String words : new String[] {"entirely other matters elsewhere", "", "[...]", "\\"}) {
            refuses("gazette", words, ExitCode.FINDINGS, "nothing in gazette comes near these words");
        }
    }

    @Test
    void articleThatIsNotAtHandIsAskedFor() throws IOException {
        Files.delete(folder.resolve("archive/gazette.txt"));
        refuses(
                "gazette",
                "the harbour line",
                ExitCode.USAGE,
                "the article of gazette is not at hand; add it with: vouch source add FILE --id gazette");
        refuses("gazete", "x", ExitCode.USAGE, "there is no source \"gazete\"; did you mean gazette?");
    }
}
