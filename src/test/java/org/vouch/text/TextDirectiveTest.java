package org.vouch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each directive leads a browser to the words and nowhere else, as far as the article tells. */
class TextDirectiveTest {
    private static final String ARTICLE = """
            The port was closed on Monday. The port was closed again on Friday, they said.
            Nobody came - not one ship, nor Søren's café & bar. Closed, it said.
            A longer sentence tells of the harbour, the light above it and the keeper who left it in the spring, and ends.
            The light above it was out.""";

    private static void check(String expected, String prefix, String suffix, String... fragments) {
        Optional<String> directive = new TextDirective(Optional.of(ARTICLE)).to(List.of(fragments), prefix, suffix);
        assertEquals(Optional.of(expected), directive);
        String words = String.join("\n", fragments);
        List<int[]> found = DirectiveReader.of(expected).in(ARTICLE);
        assertEquals(1, found.size(), expected);
        String range = ARTICLE.substring(found.get(0)[0], found.get(0)[1]);
        assertTrue(range.startsWith(fragments[0].split("\n")[0].substring(0, 3)), range);
        assertTrue(range.endsWith(words.substring(words.length() - 3)), range);
    }

    @Test
    void wordsThatStandOnceNeedNoMore() {
        check("closed%20again%20on%20Friday", "was", ", they", "closed again on Friday");
    }

    @Test
    void wordsThatStandTwiceAreToldApartByWhatSurroundsThem() {
        check("Monday.%20The-,port%20was%20closed", "Monday. The", "again on", "port was closed");
        check("The-,port%20was%20closed,-on%20Monday", "The", "on Monday", "port was closed");
    }

    @Test
    void partOfAWordIsNoPlace() {
        check("it%20in%20the%20spring", "left", ", and", "it in the spring");
        check("one%20ship", "not", ", nor", "one ship");
    }

    @Test
    void whateverHasAMeaningThereIsEncoded() {
        check("came%20%2D%20not%20one%20ship%2C%20nor%20S%C3%B8ren", "Nobody", "'s", "came - not one ship, nor Søren");
        check("caf%C3%A9%20%26%20bar", "Søren's", ".", "café & bar");
    }

    @Test
    void longWordsAreAStartAndAnEnd() {
        check(
                "A%20longer%20sentence,in%20the%20spring",
                "",
                ", and",
                "A longer sentence tells of the harbour, the light above it and the keeper who left it in the spring");
    }

    @Test
    void wordsLeftOutAndParagraphsLieBetweenStartAndEnd() {
        check("tells%20of%20the,in%20the%20spring", "sentence", ", and", "tells of the harbour", "in the spring");
        check("Closed%2C%20it%20said.,A%20longer%20sentence", "bar.", "tells", "Closed, it said.\nA longer sentence");
    }

    @Test
    void placeThatNothingTellsApartHasNoDirective() {
        String twice = "It rained all day.\nIt rained all day.";
        assertEquals(Optional.empty(), new TextDirective(Optional.of(twice)).to(List.of("rained all day"), "It", "."));
    }

    @Test
    void withoutTheArticleEverythingThatIsKnownIsSaid() {
        assertEquals(
                Optional.of("The-,port%20was%20closed,-on%20Monday"),
                new TextDirective(Optional.empty()).to(List.of("port was closed"), "The", "on Monday"));
    }
}
