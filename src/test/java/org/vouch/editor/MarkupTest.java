package org.vouch.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown in an editor is the words themselves, whatever Markdown they would be. */
class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "16.4 kilometres",
                "1. not a list",
                "12) not a list",
                "- not a list",
                "+ not a list",
                "# not a heading",
                "> not a quotation",
                "= nor this",
                "---",
                "*a* _b_ **c** `d` ~~e~~",
                "[x](command:evil) ![y](z) [@a#b]",
                "<script>alert(1)</script> <https://example.org>",
                "&lt; &#60; a & b",
                "back\\slash \\* end\\",
                "a | b | c",
                "$(alert) $x$"
            })
    void wordsStayThemselves(String words) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(Markup.of(words)));
        String expected = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertEquals("<p>" + expected.replace("\"", "&quot;") + "</p>\n", html);
    }

    @Test
    void nothingUnseenAndNoLineEndIsLeft() {
        assertEquals("a b c  d", Markup.of("a\nb\u2028c\u202E\u200Bd"));
    }
}
