package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Acceptance;
import org.vouch.content.Briefing;
import org.vouch.content.Fact;
import org.vouch.content.FactFile;
import org.vouch.content.Settings;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;

/** Applies the author's settings to what was found: severities, rules that are off, and accepted warnings. */
final class Severities {

    private Severities() {}

    /** Returns the findings that remain, with their severities; adds one for each acceptance that accepts nothing. */
    static List<Diagnostic> apply(Briefing briefing, List<Diagnostic> found) {
        List<Diagnostic> remaining = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            severity(briefing.settings(), diagnostic)
                    .map(diagnostic::withSeverity)
                    .ifPresent(remaining::add);
        }
        List<Diagnostic> stale = new ArrayList<>();
        acceptances(briefing).forEach(scope -> {
            Acceptance acceptance = scope.acceptance();
            if (acceptance.rule().isFixed()) {
                stale.add(stale(acceptance, "the rule " + acceptance.rule().id() + " is fixed and cannot be accepted"));
            } else if (!remaining.removeIf(scope::accepts)) {
                stale.add(stale(
                        acceptance,
                        "nothing here breaks the rule " + acceptance.rule().id() + " any more"));
            }
        });
        remaining.addAll(stale);
        return remaining;
    }

    /** A finding that the rule itself softened, as a warning of an error rule, stays as soft as it is. */
    private static Optional<Severity> severity(Settings settings, Diagnostic diagnostic) {
        Rule rule = diagnostic.rule();
        boolean asUsual =
                diagnostic.severity() == rule.severity() || settings.rules().containsKey(rule);
        return asUsual ? settings.severity(rule) : Optional.of(diagnostic.severity());
    }

    private static Diagnostic stale(Acceptance acceptance, String message) {
        return Diagnostic.of(Rule.ACCEPTED_STALE, acceptance.span(), message, "remove this entry of accepted");
    }

    /** An acceptance and the stretch of a file for which it holds. */
    private record Scope(Acceptance acceptance, Span within, boolean wholeFile) {

        boolean accepts(Diagnostic diagnostic) {
            return diagnostic.rule() == acceptance.rule()
                    && diagnostic.span().file().equals(within.file())
                    && (wholeFile
                            || (diagnostic.span().line() >= within.line()
                                    && diagnostic.span().line() <= within.endLine()))
                    && acceptance.words().map(diagnostic.message()::contains).orElse(true);
        }
    }

    private static Stream<Scope> acceptances(Briefing briefing) {
        Stream<Scope> notes = briefing.notes().stream().flatMap(n -> inFile(n.file(), n.accepted()));
        Stream<Scope> pages = briefing.pages().stream().flatMap(p -> inFile(p.file(), p.accepted()));
        Stream<Scope> sources = briefing.sources().stream().flatMap(s -> inFile(s.file(), s.accepted()));
        Stream<Scope> facts = briefing.factFiles().stream()
                .map(FactFile::facts)
                .flatMap(List::stream)
                .flatMap(Severities::ofFact);
        return Stream.of(notes, pages, sources, facts).flatMap(s -> s);
    }

    private static Stream<Scope> inFile(String file, List<Acceptance> accepted) {
        return accepted.stream().map(a -> new Scope(a, Span.wholeFile(file), true));
    }

    private static Stream<Scope> ofFact(Fact fact) {
        return fact.accepted().stream().map(a -> new Scope(a, fact.span(), false));
    }
}
