package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/** Collects what the rules find, in the order in which they find it. */
final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();

    void add(Rule rule, Span span, String message) {
        found.add(Diagnostic.of(rule, span, message));
    }

    void add(Rule rule, Span span, String message, String hint) {
        found.add(Diagnostic.of(rule, span, message, hint));
    }

    void add(Rule rule, Span span, String message, Optional<String> hint) {
        found.add(new Diagnostic(rule, rule.severity(), span, message, hint));
    }

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Returns whether such a finding begins inside the span. */
    boolean has(Rule rule, Span inside) {
        return found.stream().anyMatch(finding -> finding.rule() == rule && inside.contains(finding.span()));
    }

    int count() {
        return found.size();
    }

    /** Returns the findings but for so many of the first. */
    List<Diagnostic> from(int first) {
        return List.copyOf(found.subList(first, found.size()));
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
