package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Acceptance;
import org.vouch.content.Settings;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;

/** Applies the author's settings to what was found: severities, rules that are off, and accepted warnings. */
final class Severities {

    private Severities() {}

    /** Returns the findings that remain, with their severities; adds one for each acceptance that accepts nothing. */
    static List<Diagnostic> apply(TextRow texts, List<Diagnostic> found, CheckMemory memory) {
        Settings settings = texts.briefing().settings();
        List<Diagnostic> remaining = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            severity(settings, diagnostic).map(diagnostic::withSeverity).ifPresent(remaining::add);
        }
        List<Diagnostic> stale = new ArrayList<>();
        acceptances(texts, memory).forEach(scope -> {
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
    record Scope(Acceptance acceptance, Span within, boolean wholeFile) {

        boolean accepts(Diagnostic diagnostic) {
            return diagnostic.rule() == acceptance.rule()
                    && diagnostic.span().file().equals(within.file())
                    && (wholeFile
                            || (diagnostic.span().line() >= within.line()
                                    && diagnostic.span().line() <= within.endLine()))
                    && acceptance.words().map(diagnostic.message()::contains).orElse(true);
        }
    }

    /** Returns what is accepted in each file of the row, kept from check to check, and then in the sources' records. */
    private static List<Scope> acceptances(TextRow texts, CheckMemory memory) {
        List<Scope> scopes = new ArrayList<>();
        memory.accepted
                .get(texts.read(), "", new Findings(), (place, own) -> inText(texts, place))
                .forEach(scopes::addAll);
        texts.briefing().sources().forEach(source -> scopes.addAll(inFile(source.file(), source.accepted())));
        return scopes;
    }

    private static List<Scope> inText(TextRow texts, int place) {
        if (texts.isFacts(place)) {
            return texts.facts(place).facts().stream()
                    .flatMap(fact -> fact.accepted().stream().map(a -> new Scope(a, fact.span(), false)))
                    .toList();
        }
        return inFile(
                texts.file(place),
                texts.isNote(place)
                        ? texts.note(place).accepted()
                        : texts.page(place).accepted());
    }

    private static List<Scope> inFile(String file, List<Acceptance> accepted) {
        return accepted.stream()
                .map(a -> new Scope(a, Span.wholeFile(file), true))
                .toList();
    }
}
