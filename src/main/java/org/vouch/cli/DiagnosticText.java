package org.vouch.cli;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/**
 * Prints findings for people, each with its line and a caret:
 *
 * <pre>
 * content/notes/a.md:3:13: error: "the words" is not in wade-2015 [quote-not-found]
 *    3 | He said [@wade-2015 "the words"].
 *      |                      ^^^^^^^^^
 *      = nearest: "these words" (paragraph 4), 1 word differs: "the" ← "these"
 * </pre>
 */
final class DiagnosticText {
    private static final int WIDEST = 100;
    private static final int LEAD = 30;

    private final PrintStream out;
    private final Function<String, Optional<SourceFile>> files;
    private final Map<String, Optional<SourceFile>> opened = new HashMap<>();

    /** @param files opens a file by its path relative to the root; nothing where it cannot be shown */
    DiagnosticText(PrintStream out, Function<String, Optional<SourceFile>> files) {
        this.out = out;
        this.files = files;
    }

    void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::print);
    }

    private void print(Diagnostic d) {
        Span at = d.span();
        out.println(SafeLine.of("%s:%d:%d: %s: %s [%s]"
                .formatted(
                        at.file(),
                        at.line(),
                        at.column(),
                        d.severity().label(),
                        d.message(),
                        d.rule().id())));
        if (!at.equals(Span.wholeFile(at.file()))) {
            opened.computeIfAbsent(at.file(), files)
                    .filter(file -> at.line() <= file.lineCount())
                    .ifPresent(file -> printLine(file.line(at.line()), at));
        }
        d.hint().ifPresent(hint -> out.println("       = " + SafeLine.of(hint)));
    }

    private void printLine(String line, Span at) {
        int[] points = line.codePoints().toArray();
        int start = Math.min(at.column() - 1, points.length);
        int end = at.endLine() == at.line() ? Math.min(at.endColumn() - 1, points.length) : points.length;
        int from = points.length <= WIDEST ? 0 : Math.max(0, Math.min(start - LEAD, points.length - WIDEST));
        int to = Math.min(points.length, from + WIDEST);
        String before = from > 0 ? "…" : "";
        String after = to < points.length ? "…" : "";
        String carets = "^".repeat(Math.max(1, Math.min(end, to) - start));
        out.println(
                "%6d | %s%s%s".formatted(at.line(), before, SafeLine.of(new String(points, from, to - from)), after));
        out.println("       | " + " ".repeat(before.length() + start - from) + carets);
    }
}
