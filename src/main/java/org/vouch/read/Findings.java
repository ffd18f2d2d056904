package org.vouch.read;

import java.util.ArrayList;
import java.util.List;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/** Findings in the order in which they are made. Not shared between threads: each file has its own. */
final class Findings {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(Rule rule, Span span, String message) {
        diagnostics.add(Diagnostic.of(rule, span, message));
    }

    void add(Rule rule, Span span, String message, String hint) {
        diagnostics.add(Diagnostic.of(rule, span, message, hint));
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> all() {
        return List.copyOf(diagnostics);
    }

    /** Keeps the findings of a result and returns its value. */
    <T> T take(Reported<T> reported) {
        diagnostics.addAll(reported.diagnostics());
        return reported.value();
    }

    /** Returns the value with the findings so far. */
    <T> Reported<T> with(T value) {
        return new Reported<>(value, diagnostics);
    }

    /** Returns the value with the findings so far in their published order. */
    <T> Reported<T> sortedWith(T value) {
        return new Reported<>(
                value, diagnostics.stream().sorted(Diagnostic.ORDER).toList());
    }
}
