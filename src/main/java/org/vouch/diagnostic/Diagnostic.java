package org.vouch.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One finding: what is wrong, where, and what helps.
 *
 * @param message a sentence without a full stop that names the thing, what was found and what was expected
 * @param hint the remedy or the nearest right words; absent where none is known
 * @param replacement what the hint would have stand in place of the span, exactly, empty where it is to be deleted; absent
 *     where an author has to decide
 */
public record Diagnostic(
        Rule rule, Severity severity, Span span, String message, Optional<String> hint, Optional<String> replacement) {

    /** By file, line, column, rule; then by message, so that equal input gives equal output. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column())
            .thenComparing(d -> d.rule().id())
            .thenComparing(Diagnostic::message);

    /** A finding that no program can mend. */
    public Diagnostic(Rule rule, Severity severity, Span span, String message, Optional<String> hint) {
        this(rule, severity, span, message, hint, Optional.empty());
    }

    /** Returns a finding at the rule's own severity. */
    public static Diagnostic of(Rule rule, Span span, String message) {
        return new Diagnostic(rule, rule.severity(), span, message, Optional.empty());
    }

    /** Returns a finding at the rule's own severity, with a remedy. */
    public static Diagnostic of(Rule rule, Span span, String message, String hint) {
        return new Diagnostic(rule, rule.severity(), span, message, Optional.of(hint));
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, span, message, hint, replacement);
    }

    /** Returns the same finding with the words that would mend it in place of its span. */
    public Diagnostic mendedBy(String words) {
        return new Diagnostic(rule, severity, span, message, hint, Optional.of(words));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
