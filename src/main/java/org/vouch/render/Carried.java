package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/**
 * What pages carry in themselves, and their policy admits by its hash alone.
 *
 * @param script {@code parts/head.js}, which runs in every head before anything has been fetched; may be empty
 * @param missingScript {@code parts/missing.js}, which makes a link to the first page on the page for addresses that are no page; may be
 *     empty
 * @param style {@code parts/missing.css}, the style of that page; may be empty
 * @param fileStyle {@code parts/notefile.css}, the style of a note as a file of its own; may be empty
 */
record Carried(String script, String missingScript, String style, String fileStyle) {
    private static final List<String> SCRIPT_ENDS = List.of("</script", "<!--");

    /** Reports {@code layout-error} for a text that HTML would end early; such a text is left out. */
    static Reported<Carried> of(Layouts layouts) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Carried carried = new Carried(
                text(layouts, "parts/head.js", SCRIPT_ENDS, diagnostics),
                text(layouts, "parts/missing.js", SCRIPT_ENDS, diagnostics),
                text(layouts, "parts/missing.css", List.of("</style"), diagnostics),
                text(layouts, "parts/notefile.css", List.of("</style"), diagnostics));
        return new Reported<>(carried, diagnostics);
    }

    /** Returns the text as a browser reads it, which is what it hashes: "normalize newlines" (HTML Standard 13.2.3.5). */
    private static String text(Layouts layouts, String path, List<String> ends, List<Diagnostic> diagnostics) {
        String text = layouts.text(path).orElse("").replaceAll("\r\n?", "\n");
        for (String end : ends) {
            int at = text.toLowerCase(Locale.ROOT).indexOf(end);
            if (at >= 0) {
                String message = "the text stands within a page, where it must not contain \"" + end + "\"";
                diagnostics.add(Diagnostic.of(Rule.LAYOUT_ERROR, span(path, text, at, end), message));
                return "";
            }
        }
        return text;
    }

    private static Span span(String path, String text, int at, String words) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(text.lastIndexOf('\n', at) + 1, at);
        return new Span(Layouts.place(path), line, column, line, column + words.length());
    }
}
