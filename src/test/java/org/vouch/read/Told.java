package org.vouch.read;

import java.util.List;
import java.util.stream.Collectors;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Span;

/** Findings and places as they stand in expected files. */
final class Told {
    private Told() {}

    /** Returns {@code line:column: severity: message [rule]} a finding, and its hint on a line below, sorted by place. */
    static String findings(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .sorted(Diagnostic.ORDER)
                .map(found -> found.span().line() + ":" + found.span().column() + rest(found))
                .collect(Collectors.joining());
    }

    /** Returns the same with the file before the line. */
    static String findingsOfFiles(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .sorted(Diagnostic.ORDER)
                .map(found -> found.span().file() + ":" + found.span().line() + ":"
                        + found.span().column() + rest(found))
                .collect(Collectors.joining());
    }

    /** Returns {@code line:column-endLine:endColumn}. */
    static String place(Span span) {
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    private static String rest(Diagnostic found) {
        return ": " + found.severity().label() + ": " + found.message() + " ["
                + found.rule().id() + "]\n"
                + found.hint().map(hint -> "    hint: " + hint + "\n").orElse("");
    }
}
