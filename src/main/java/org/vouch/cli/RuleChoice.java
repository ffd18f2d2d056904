package org.vouch.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import picocli.CommandLine.Option;

/**
 * The options that share the findings out between two runs, for example two jobs of a workflow. No rule is left
 * unchecked and no severity changes: what another run is to report is counted here, and the count is printed.
 */
final class RuleChoice {

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "RULE",
            description = "Report the findings of these rules and set the others aside.")
    private List<String> only = List.of();

    @Option(
            names = "--except",
            split = ",",
            paramLabel = "RULE",
            description = "Set the findings of these rules aside and report the others.")
    private List<String> except = List.of();

    /** Returns the findings that this run reports, having said how many it sets aside. */
    List<Diagnostic> of(List<Diagnostic> found, Vouch vouch) {
        if (only.isEmpty() && except.isEmpty()) {
            return found;
        }
        Set<Rule> chosen = chosen();
        List<Diagnostic> kept =
                found.stream().filter(d -> chosen.contains(d.rule())).toList();
        Map<Rule, Long> aside = found.stream()
                .filter(d -> !chosen.contains(d.rule()))
                .collect(Collectors.groupingBy(Diagnostic::rule, TreeMap::new, Collectors.counting()));
        StringBuilder told = new StringBuilder(Report.counted(found.size() - kept.size(), "finding"));
        aside.forEach((rule, number) ->
                told.append(", ").append(rule.id()).append(' ').append(number));
        vouch.err().println("vouch: set aside, not passed: " + told);
        return kept;
    }

    private Set<Rule> chosen() {
        Set<Rule> chosen = only.isEmpty() ? EnumSet.allOf(Rule.class) : rules(only);
        chosen.removeAll(rules(except));
        return chosen;
    }

    private static Set<Rule> rules(List<String> ids) {
        return ids.stream().map(RuleNames::rule).collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }
}
