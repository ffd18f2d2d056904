package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouch.content.Body;
import org.vouch.content.Body.BlockEnd;
import org.vouch.content.Body.Part;
import org.vouch.diagnostic.SourceFile;

class BlockAnchorsTest {
    private static final String NINE = "One two three four five six seven eight nine";

    @Test
    void paragraphHasAnIdAndALinkToIt() {
        check("One *two*\n\nthree", """
                <p id="par-b244e9"><a class="quiet pilcrow" href="#par-b244e9" tabindex="-1" aria-hidden="true"></a>One <em>two</em></p>
                <p id="par-8b5b9d"><a class="quiet pilcrow" href="#par-8b5b9d" tabindex="-1" aria-hidden="true"></a>three</p>
                """);
    }

    @Test
    void headingKeepsItsOwn() {
        check("# One\n\ntwo", """
                <h2 id="h-one">One</h2>
                <p id="par-3fc4cc"><a class="quiet pilcrow" href="#par-3fc4cc" tabindex="-1" aria-hidden="true"></a>two</p>
                """);
    }

    @Test
    void itemsOfEachDepthHaveOne() {
        check("- a\n  - b\n- c", """
                <ul>
                <li id="par-ca9781">a
                <ul>
                <li id="par-3e23e8">b
                </li>
                </ul>
                </li>
                <li id="par-2e7d2c">c
                </li>
                </ul>
                """);
    }

    @Test
    void paragraphInAnItemHasItAndNotTheItem() {
        check("- a\n\n  b", """
                <ul>
                <li><p id="par-ca9781"><a class="quiet pilcrow" href="#par-ca9781" tabindex="-1" aria-hidden="true"></a>a</p>
                <p id="par-3e23e8"><a class="quiet pilcrow" href="#par-3e23e8" tabindex="-1" aria-hidden="true"></a>b</p>
                </li>
                </ul>
                """);
    }

    @Test
    void tableIsOneBlock() {
        check("| a |\n|---|\n| b |", """
                <table id="par-3e23e8">
                <thead>
                <tr><th scope="col">a</th></tr>
                </thead>
                <tbody>
                <tr><td>b</td></tr>
                </tbody>
                </table>
                """);
    }

    @Test
    void codeAndTagsAsTextAreNoBlocks() {
        check("    <p>\n\n`<li>` a\n\nb", """
                <pre><code>&lt;p&gt;
                </code></pre>
                <p id="par-15b291"><a class="quiet pilcrow" href="#par-15b291" tabindex="-1" aria-hidden="true"></a><code>&lt;li&gt;</code> a</p>
                <p id="par-3e23e8"><a class="quiet pilcrow" href="#par-3e23e8" tabindex="-1" aria-hidden="true"></a>b</p>
                """);
    }

    @Test
    void changeBehindTheFirstEightWordsKeepsTheLink() {
        checkIds(NINE + ".", List.of("par-7d5b6b One two three four five six seven eight …"));
        checkIds(NINE + " and ten.", List.of("par-7d5b6b One two three four five six seven eight …"));
    }

    @Test
    void paragraphBeforeItChangesNothing() {
        checkIds(
                "Another\n\n" + NINE,
                List.of("par-2d4bfe Another", "par-7d5b6b One two three four five six seven eight …"));
    }

    @Test
    void sameWordsTwiceHaveTwoIds() {
        checkIds("Another\n\n- Another", List.of("par-2d4bfe Another", "par-2d4bfe-2 Another"));
    }

    private static void checkIds(String markdown, List<String> expected) {
        assertEquals(
                expected,
                BlockAnchors.of(body(markdown)).paragraphs().stream()
                        .map(p -> p.id() + " " + p.words())
                        .toList());
    }

    private static Body body(String markdown) {
        return new Fixture.Dialect()
                .body(new SourceFile("note.md", markdown), 0)
                .value();
    }

    private static void check(String markdown, String expected) {
        Body body = body(markdown);
        assertEquals(
                expected,
                BlockAnchors.of(body).in(body.parts()).stream()
                        .map(BlockAnchorsTest::shown)
                        .collect(Collectors.joining()));
    }

    private static String shown(Part part) {
        return part instanceof Body.Html html
                ? html.html()
                : part instanceof Body.Prose prose ? Html.escape(prose.text()) : part instanceof BlockEnd ? "" : "?";
    }
}
