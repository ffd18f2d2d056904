package org.vouch.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Span;

/** Collects what the rules find, in the order in which they find it. */
final class Findings {
    private static final Comparator<Span> BY_START =
            Comparator.comparing(Span::file).thenComparingInt(Span::line).thenComparingInt(Span::column);

    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<Rule, NavigableSet<Span>> starts = new EnumMap<>(Rule.class);

    private final Optional<Findings> earlier;

    /** So many of the first findings stand in {@code starts}, which few ask for. */
    private int indexed;

    Findings() {
        this.earlier = Optional.empty();
    }

    /** @param earlier what was found before, which {@link #has} looks at too; nothing is added to it meanwhile */
    Findings(Findings earlier) {
        this.earlier = Optional.of(earlier);
    }

    void add(Rule rule, Span span, String message) {
        add(Diagnostic.of(rule, span, message));
    }

    void add(Rule rule, Span span, String message, String hint) {
        add(Diagnostic.of(rule, span, message, hint));
    }

    void add(Rule rule, Span span, String message, Optional<String> hint) {
        add(new Diagnostic(rule, rule.severity(), span, message, hint));
    }

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    void addAll(Findings others) {
        found.addAll(others.found);
    }

    /** Returns whether such a finding begins inside the span. */
    synchronized boolean has(Rule rule, Span inside) {
        for (; indexed < found.size(); indexed++) {
            starts.computeIfAbsent(found.get(indexed).rule(), r -> new TreeSet<>(BY_START))
                    .add(found.get(indexed).span());
        }
        return Optional.ofNullable(starts.get(rule))
                        .map(all -> all.ceiling(inside))
                        .filter(inside::contains)
                        .isPresent()
                || earlier.filter(before -> before.has(rule, inside)).isPresent();
    }

    int count() {
        return found.size();
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
