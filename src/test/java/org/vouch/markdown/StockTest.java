package org.vouch.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.content.Body;
import org.vouch.diagnostic.SourceFile;

/** Compares the structure of pages with what Flexmark's own inline parser and renderer make of the same Markdown. */
class StockTest {
    private static final MutableDataSet OPTIONS = new MutableDataSet()
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    private static final Parser STOCK = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer STOCK_RENDERER =
            HtmlRenderer.builder(OPTIONS).escapeHtml(true).build();

    /** Runs of three marks and more, whose pairing CommonMark has changed with 0.29. */
    private static final Pattern DIFFERING = Pattern.compile("\\*{3}|_{3}|~{3}");

    private static final MarkdownParser OURS = new MarkdownParser();

    /** What the two may write differently: levels and anchors of headings, white space between tags, empty attributes. */
    private static String structure(String html) {
        return html.replaceAll("<(/?)h[1-6][^>]*>", "<$1h>")
                .replaceAll(" (?:rel|scope|class|align|title)=\"[^\"]*\"", "")
                .replaceAll("<(br|hr) />", "<$1>")
                .replace("&quot;", "\"")
                .replaceAll("(</?(?:p|li|ul|ol|h|hr|blockquote|pre|table|thead|tbody|tr|th|td)(?: [^>]*)?>)\\s+", "$1")
                .replaceAll("\\s+(</?(?:p|li|ul|ol|h|hr|blockquote|pre|table|thead|tbody|tr|th|td)(?: [^>]*)?>)", "$1")
                .replaceAll("\\s*<br>\\s*", "<br>")
                .replaceAll("<td(?: colspan=\"\\d+\")?></td>", "")
                // Flexmark trims and collapses blanks as CommonMark had it before 0.29.
                .replaceAll("(?<!<pre>)<code>\\s*([^<]*?)\\s*</code>", "<code>$1</code>")
                .replaceAll("(<a [^>]*>)\\s*([^<]*?)\\s*</a>", "$1$2</a>")
                .replaceAll("(?<=[^\\s])[ \n]+(?![^<]*</code></pre>)", " ")
                .strip();
    }

    private static String ours(String text) {
        Body body = OURS.parse(new SourceFile("a.md", text), 0).value();
        StringBuilder page = new StringBuilder();
        for (Body.Part part : body.parts()) {
            if (part instanceof Body.Html html) {
                page.append(html.html());
            } else if (part instanceof Body.Prose prose) {
                page.append(Parts.escaped(prose.text()));
            } else if (part instanceof Body.LinkStart start) {
                Body.FileTarget file =
                        (Body.FileTarget) body.links().get(start.link()).target();
                String fragment = file.fragment().isEmpty() ? "" : "#" + file.fragment();
                page.append("<a href=\"" + Parts.escaped(file.path().value() + fragment) + "\">");
            } else if (part instanceof Body.LinkEnd) {
                page.append("</a>");
            }
        }
        return structure(page.toString());
    }

    private static String stock(String text) {
        return structure(STOCK_RENDERER.render(STOCK.parse(text)));
    }

    private static void check(String text) {
        assertEquals(stock(text), ours(text), () -> "of: " + text);
    }

    static List<String> examples() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/org/vouch/markdown/structure.md"));
        return List.of(all.split("\n\\.\\.\\.\n"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ownExamplesHaveTheStructureThatFlexmarkGivesThem(String example) {
        check(example + "\n");
    }

    /** Without brackets that are no link: over the ends of those Flexmark pairs no emphasis. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void drawnInlinesHaveTheStructureThatFlexmarkGivesThem(long seed) {
        drawn(seed, 600, "*", "**", "_", "a", "b ", " ", "c", "`", "``", "[d](e.md)", "\\", "~~", "(", ")", ".", "\n");
    }

    /** Without headings: after an unfinished fence in a list Flexmark takes none, where CommonMark does. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void drawnFencesHaveTheStructureThatFlexmarkGivesThem(long seed) {
        drawn(seed, 600, "- ", "> ", "1. ", "a", "b", "\n", "\n\n", "  ", "    ", "```\n", "***\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void drawnBlocksHaveTheStructureThatFlexmarkGivesThem(long seed) {
        drawn(seed, 600, "- ", "> ", "1. ", "a", "b", "\n", "\n\n", "  ", "    ", "# ", "---\n", "=\n", "   ");
    }

    private static void drawn(long seed, int count, String... pieces) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(12); length > 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            if (!DIFFERING.matcher(text).find()) {
                check(text + "\n");
            }
        }
    }

    @Test
    void longTextsHaveTheSameStructureToo() throws IOException {
        check(String.join("\n\n", examples()));
    }
}
