package org.vouch.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;

/** The measure in Markdown: two tables, every fault that was missed, every false alarm. */
record AgreementReport(AgreementMeasure measure, OwnBriefing own) {

    /** Returns both tables below the figures in one sentence. */
    String tables() {
        return String.format(
                Locale.ROOT,
                "%d sound sentences and %d faults, each a single change of one of them, on %d invented articles; and the %d cited sentences and %d facts of this repository's briefing.\n\n%s\n%s",
                measure.sound().size(),
                measure.claims().size() - measure.sound().size(),
                measure.claims().stream().map(Claim::article).distinct().count(),
                own.sentences(),
                own.facts(),
                faultTable(),
                alarmTable());
    }

    String faultTable() {
        StringBuilder table = new StringBuilder();
        table.append(
                "| class | faults | caught by its rule | caught in all | share | with hints |\n|---|---:|---:|---:|---:|---:|\n");
        List<Claim> all = new ArrayList<>();
        for (FaultClass kind : FaultClass.values()) {
            table.append(faultRow(kind.label(), measure.faults(kind)));
            all.addAll(measure.faults(kind));
        }
        return table.append(faultRow("all", all)).toString();
    }

    /** Returns in one line how many sound sentences there are and in how many of them each rule speaks. */
    String reworded() {
        String speak = measure.alarms().entrySet().stream()
                .map(alarms ->
                        "`" + alarms.getKey().id() + "` in " + alarms.getValue().size())
                .collect(Collectors.joining(", "));
        return measure.sound().size() + " times the same in other words: "
                + (speak.isEmpty() ? "no rule speaks" : speak) + ".\n";
    }

    private String faultRow(String name, List<Claim> faults) {
        long caught = faults.stream().filter(measure::isCaught).count();
        long byItsRule = faults.stream().filter(measure::isCaughtByItsRule).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %s | %s |\n",
                name,
                faults.size(),
                byItsRule,
                caught,
                share(caught, faults.size()),
                share(faults.stream().filter(measure::isHinted).count(), faults.size()));
    }

    private String alarmTable() {
        StringBuilder table = new StringBuilder();
        table.append(
                "| rule | sound sentences | alarms | share | hints | own sentences and facts | alarms | share | hints | half and half |\n");
        table.append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        int sound = measure.sound().size();
        for (Rule rule : FaultClass.AGREEMENT) {
            int alarms = measure.alarms().getOrDefault(rule, List.of()).size();
            table.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %d | %d | %s | %d | %d | %d | %s | %d | %s |\n",
                    rule.id(),
                    sound,
                    alarms,
                    share(alarms, sound),
                    measure.hints().getOrDefault(rule, List.of()).size(),
                    own.size(),
                    own.alarms(rule),
                    share(own.alarms(rule), own.size()),
                    own.hints(rule),
                    percent(alarmsWhereHalfAreOwn(rule))));
        }
        return table.toString();
    }

    /**
     * Returns every fault that no rule caught, by class: the changed words in bold, what stood there behind them, and
     * whether there was at least a hint.
     */
    String misses() {
        StringBuilder list = new StringBuilder();
        for (FaultClass kind : FaultClass.values()) {
            List<String> missed = measure.faults(kind).stream()
                    .filter(fault -> !measure.isCaught(fault))
                    .map(fault -> item(
                            fault.article(),
                            fault.line(),
                            fault.marked() + (measure.isHinted(fault) ? " (hinted at)" : "")))
                    .toList();
            list.append(part(kind.label(), missed));
        }
        return list.isEmpty() ? "None.\n" : list.toString();
    }

    /** Returns every sound sentence in which a rule has an error or a warning, by rule, with what it says. */
    String alarms() {
        StringBuilder list = new StringBuilder();
        for (Rule rule : FaultClass.AGREEMENT) {
            Stream<String> invented = measure.alarms().getOrDefault(rule, List.of()).stream()
                    .map(claim -> item(claim.article(), claim.line(), claim.text() + " (" + said(claim, rule) + ")"));
            Stream<String> ours = own.alarms().stream()
                    .filter(finding -> finding.rule() == rule && AgreementMeasure.isAlarm(finding))
                    .map(finding -> item(finding.span().file(), finding.span().line(), finding.message()));
            list.append(
                    part("`" + rule.id() + "`", Stream.concat(invented, ours).toList()));
        }
        return list.isEmpty() ? "None.\n" : list.toString();
    }

    private static String part(String name, List<String> items) {
        return items.isEmpty() ? "" : "**" + name + "** (" + items.size() + ")\n\n" + String.join("", items) + "\n";
    }

    private String said(Claim claim, Rule rule) {
        return measure.findings().get(claim).stream()
                .filter(finding -> finding.rule() == rule && AgreementMeasure.isAlarm(finding))
                .map(Diagnostic::message)
                .collect(Collectors.joining("; "));
    }

    private static String item(String place, int line, String text) {
        return "- " + place + ":" + line + ": " + text + "\n";
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "–" : percent((double) part / whole);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /**
     * Returns in what share of sentences a rule speaks where half of them are this briefing's own, from 0 to 1: the mean
     * of its share in either half.
     */
    private double alarmsWhereHalfAreOwn(Rule rule) {
        double invented =
                (double) measure.alarms().getOrDefault(rule, List.of()).size()
                        / Math.max(1, measure.sound().size());
        return own.size() == 0 ? invented : (invented + (double) own.alarms(rule) / own.size()) / 2;
    }

    /** Returns the rules that speak in one of 50 sound sentences or more, where half of them are this briefing's own. */
    List<String> rulesThatAlarmTooOften() {
        return Stream.of(Rule.values())
                .filter(rule -> alarmsWhereHalfAreOwn(rule) >= 0.02)
                .map(Rule::id)
                .toList();
    }

    /** Returns the classes of faults of which the rules of agreement catch a smaller share than one, from 0 to 1. */
    List<String> classesCaughtLess(double share) {
        return Stream.of(FaultClass.values())
                .filter(kind ->
                        measure.faults(kind).stream().filter(measure::isCaught).count()
                                < share * measure.faults(kind).size())
                .map(FaultClass::label)
                .toList();
    }

    /** Returns the share of all faults that any rule of agreement caught, from 0 to 1. */
    double caught() {
        return share(measure::isCaught);
    }

    /** Returns the share of all faults that any rule of agreement caught or hinted at, from 0 to 1. */
    double hinted() {
        return share(measure::isHinted);
    }

    private double share(Predicate<Claim> which) {
        List<Claim> faults =
                measure.claims().stream().filter(claim -> !claim.isSound()).toList();
        return (double) faults.stream().filter(which).count() / faults.size();
    }
}
