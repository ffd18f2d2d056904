package org.vouch.proof;

import java.util.List;
import java.util.Locale;
import org.vouch.diagnostic.Rule;

/** The measure in Markdown: a table of the rules, and every case that came out wrong. */
record CaseReport(List<Rule> rules, List<CaseMeasure> measured) {

    CaseReport {
        rules = List.copyOf(rules);
        measured = List.copyOf(measured);
    }

    String table() {
        StringBuilder table = new StringBuilder();
        table.append("| rule | must speak | right | must be silent | right | share |\n");
        table.append("|---|---:|---:|---:|---:|---:|\n");
        for (Rule rule : rules) {
            table.append(row("`" + rule.id() + "`", cases(rule, true), cases(rule, false)));
        }
        return table.append(row("all", cases(true), cases(false))).toString();
    }

    private static String row(String name, List<CaseMeasure> speak, List<CaseMeasure> silent) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.1f %% |\n",
                name,
                speak.size(),
                right(speak),
                silent.size(),
                right(silent),
                100.0 * (right(speak) + right(silent)) / (speak.size() + silent.size()));
    }

    /** Returns a list with one item for each case that came out wrong; "None." where there is no such case. */
    String wrong() {
        StringBuilder list = new StringBuilder();
        for (CaseMeasure measure : measured) {
            if (!measure.isRight()) {
                RuleCase tried = measure.tried();
                String mistake = tried.speaks() ? "is silent" : "speaks";
                list.append("- `" + tried.rule().id() + "` " + mistake + ": " + tried.why() + "\n");
            }
        }
        return list.isEmpty() ? "None.\n" : list.toString();
    }

    List<CaseMeasure> cases(Rule rule, boolean speaks) {
        return cases(speaks).stream()
                .filter(measure -> measure.tried().rule() == rule)
                .toList();
    }

    private List<CaseMeasure> cases(boolean speaks) {
        return measured.stream()
                .filter(measure -> measure.tried().speaks() == speaks)
                .toList();
    }

    /** Returns the share of all cases that came out right, from 0 to 1. */
    double share() {
        return (double) right(measured) / measured.size();
    }

    private static long right(List<CaseMeasure> measured) {
        return measured.stream().filter(CaseMeasure::isRight).count();
    }
}
