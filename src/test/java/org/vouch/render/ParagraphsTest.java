package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouch.content.Body;
import org.vouch.content.Body.Part;
import org.vouch.content.Body.Prose;

/** What becomes of links to a paragraph when a note is edited. */
class ParagraphsTest {
    private static final String NINE = "One two three four five six seven eight nine";

    @Test
    void paragraphHasAnIdAndALinkToIt() {
        assertEquals(
                "<p id=\"par-2d7116\"><a class=\"quiet pilcrow\" href=\"#par-2d7116\" tabindex=\"-1\" aria-hidden=\"true\"></a>",
                new Paragraphs().mark(List.of(html("<p>"), new Prose("x"), html("</p>")), 0));
    }

    @Test
    void changeBehindTheFirstEightWordsKeepsTheLink() {
        check(List.of("par-7d5b6b One two three four five six seven eight …"), paragraph(NINE));
        check(List.of("par-7d5b6b One two three four five six seven eight …"), paragraph(NINE + " and ten"));
        check(List.of("par-7d5b6b One two three four five six seven eight"), paragraph(NINE.replace(" nine", "")));
    }

    @Test
    void paragraphBeforeItChangesNothing() {
        check(
                List.of("par-2d4bfe Another", "par-7d5b6b One two three four five six seven eight …"),
                paragraph("Another"),
                paragraph(NINE));
    }

    @Test
    void sameWordsTwiceHaveTwoIds() {
        check(List.of("par-2d4bfe Another", "par-2d4bfe-2 Another"), paragraph("Another"), paragraph("Another"));
    }

    @Test
    void citationsAndMarkupAreNoWords() {
        check(
                List.of("par-370ea4 a, b &lt;c&gt; &amp;"),
                List.of(
                        html("<ul><li><p>"),
                        new Prose("a "),
                        new Body.Cite(0),
                        new Prose(", "),
                        html("<em>b</em>"),
                        new Prose(" <c> &"),
                        html("</p>")));
    }

    @Test
    void paragraphWithoutWordsHasNoId() {
        check(List.of(), List.of(html("<p>"), new Body.Cite(0), html("</p>")));
        assertEquals("<p></p>", new Paragraphs().mark(List.of(html("<p></p>")), 0));
    }

    private static Part html(String html) {
        return new Body.Html(html);
    }

    private static List<Part> paragraph(String words) {
        return List.of(html("<p>"), new Prose(words), html("</p>\n"));
    }

    @SafeVarargs
    private static void check(List<String> expected, List<Part>... blocks) {
        Paragraphs paragraphs = new Paragraphs();
        for (List<Part> parts : blocks) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof Body.Html) {
                    paragraphs.mark(parts, i);
                }
            }
        }
        assertEquals(
                expected,
                paragraphs.found().stream().map(p -> p.id() + " " + p.words()).collect(Collectors.toList()));
    }
}
