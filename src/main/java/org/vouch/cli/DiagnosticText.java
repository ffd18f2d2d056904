package org.vouch.cli;

import java.io.PrintStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Severity;
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
 *
 * Of a file with very many findings the first are printed, errors before others, and the number of the rest.
 */
final class DiagnosticText {
    /** The most findings of one file that are printed; nobody reads more at a time. */
    static final int MOST = 100;

    private final PrintStream out;
    private final Colour colour;
    private final Function<String, Optional<SourceFile>> files;
    private final Map<String, Optional<SourceFile>> opened = new HashMap<>();

    /** @param files opens a file by its path relative to the root; nothing where it cannot be shown */
    DiagnosticText(PrintStream out, Colour colour, Function<String, Optional<SourceFile>> files) {
        this.out = out;
        this.colour = colour;
        this.files = files;
    }

    void print(List<Diagnostic> diagnostics) {
        diagnostics.stream()
                .collect(Collectors.groupingBy(d -> d.span().file(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::print);
    }

    private void print(String file, List<Diagnostic> diagnostics) {
        Set<Diagnostic> first = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(MOST)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        diagnostics.stream().filter(first::contains).forEach(this::print);
        if (diagnostics.size() > MOST) {
            out.println(SafeLine.of(file) + ": and "
                    + Report.counted(diagnostics.size() - MOST, "more finding")
                    + " in this file; vouch check --format json prints every one");
        }
    }

    private void print(Diagnostic d) {
        Span at = d.span();
        String place = SafeLine.of(at.file() + ":" + at.line() + ":" + at.column() + ":");
        String words = SafeLine.of(d.message() + " [" + d.rule().id() + "]");
        out.println(place + " " + colour.of(d.severity(), d.severity().label() + ":") + " " + colour.strong(words));
        if (!at.equals(Span.wholeFile(at.file()))) {
            opened.computeIfAbsent(at.file(), files)
                    .filter(file -> at.line() <= file.lineCount())
                    .ifPresent(file -> print(Excerpt.of(file.line(at.line()), at), at.line(), d.severity()));
        }
        d.hint().ifPresent(hint -> out.println(colour.frame("       =") + " " + SafeLine.of(hint)));
    }

    private void print(Excerpt excerpt, int line, Severity severity) {
        out.println(colour.frame("%6d |".formatted(line)) + " " + excerpt.line());
        out.println(colour.frame("       |") + " " + " ".repeat(excerpt.indent())
                + colour.of(severity, "^".repeat(excerpt.length())));
    }
}
