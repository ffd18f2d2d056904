package org.vouch.diagnostic;

import java.util.List;

/**
 * A result with what was found wrong on the way to it. The value is there in every case: it holds whatever could be
 * read, so that one run reports everything.
 */
public record Reported<T>(T value, List<Diagnostic> diagnostics) {

    public Reported {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
