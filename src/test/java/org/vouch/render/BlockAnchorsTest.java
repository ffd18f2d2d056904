package org.vouch.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouch.content.Body;
import org.vouch.content.Body.BlockEnd;
import org.vouch.content.Body.Part;
import org.vouch.diagnostic.SourceFile;

class BlockAnchorsTest {
    @Test
    void paragraphHasTheNumberOfItsBlock() {
        check("One *two*\n\nthree", """
                <p id="b-0">One <em>two</em></p>
                <p id="b-1">three</p>
                """);
    }

    @Test
    void headingKeepsItsOwn() {
        check("# One\n\ntwo", """
                <h2 id="h-one">One</h2>
                <p id="b-1">two</p>
                """);
    }

    @Test
    void itemsOfEachDepthHaveOne() {
        check("- a\n  - b\n- c", """
                <ul>
                <li id="b-0">a
                <ul>
                <li id="b-1">b
                </li>
                </ul>
                </li>
                <li id="b-2">c
                </li>
                </ul>
                """);
    }

    @Test
    void paragraphInAnItemHasItAndNotTheItem() {
        check("- a\n\n  b", """
                <ul>
                <li><p id="b-0">a</p>
                <p id="b-1">b</p>
                </li>
                </ul>
                """);
    }

    @Test
    void tableIsOneBlock() {
        check("| a |\n|---|\n| b |", """
                <table id="b-0">
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
                <p id="b-0"><code>&lt;li&gt;</code> a</p>
                <p id="b-1">b</p>
                """);
    }

    private static void check(String markdown, String expected) {
        Body body = new Fixture.Dialect()
                .body(new SourceFile("note.md", markdown), 0)
                .value();
        assertEquals(
                expected,
                BlockAnchors.in(body.parts()).stream()
                        .map(BlockAnchorsTest::shown)
                        .collect(Collectors.joining()));
    }

    private static String shown(Part part) {
        return part instanceof Body.Html html
                ? html.html()
                : part instanceof Body.Prose prose ? Html.escape(prose.text()) : part instanceof BlockEnd ? "" : "?";
    }
}
