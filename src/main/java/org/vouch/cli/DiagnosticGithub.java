package org.vouch.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;

/**
 * Writes {@code check --format github}: annotations at the lines of a pull request, as many as GitHub keeps of one step,
 * and a last one that says how many more there are and where.
 */
final class DiagnosticGithub {
    /** GitHub keeps this many errors, warnings and notices of a step each, and drops the rest without a word. */
    static final int MOST = 10;

    private static final int MOST_FILES = 20;

    private final RepositoryPath paths;
    private final PrintStream out;

    DiagnosticGithub(RepositoryPath paths, PrintStream out) {
        this.paths = paths;
        this.out = out;
    }

    void print(List<Diagnostic> diagnostics) {
        Map<Boolean, List<Diagnostic>> isShown = parted(diagnostics);
        isShown.get(true).forEach(d -> out.println(annotation(d).line()));
        if (!isShown.get(false).isEmpty()) {
            out.println(rest(isShown.get(false)).line());
        }
    }

    /** Errors first. The notice about the rest is a notice too. */
    private static Map<Boolean, List<Diagnostic>> parted(List<Diagnostic> diagnostics) {
        Map<Severity, Integer> printed = new TreeMap<>();
        return diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .collect(Collectors.partitioningBy(d -> printed.merge(d.severity(), 1, Integer::sum)
                        <= (d.severity() == Severity.INFO ? MOST - 1 : MOST)));
    }

    private WorkflowCommand annotation(Diagnostic d) {
        String message = SafeLine.of(d.message())
                + d.hint().map(hint -> "\n" + SafeLine.of(hint)).orElse("")
                + "\nvouch rules " + d.rule().id() + " explains the rule";
        Map<String, String> properties = place(d.span());
        properties.put("title", d.rule().id());
        return new WorkflowCommand(name(d.severity()), properties, message);
    }

    /** The runner takes columns only of a place on one line. */
    private Map<String, String> place(Span at) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("file", SafeLine.of(paths.of(at.file())));
        properties.put("line", Integer.toString(at.line()));
        properties.put("endLine", Integer.toString(at.endLine()));
        if (at.line() == at.endLine() && !at.equals(Span.wholeFile(at.file()))) {
            properties.put("col", Integer.toString(at.column()));
            properties.put("endColumn", Integer.toString(at.endColumn()));
        }
        return properties;
    }

    private WorkflowCommand rest(List<Diagnostic> rest) {
        Map<String, Long> files = rest.stream()
                .collect(Collectors.groupingBy(d -> paths.of(d.span().file()), TreeMap::new, Collectors.counting()));
        String list = files.entrySet().stream()
                .limit(MOST_FILES)
                .map(file -> SafeLine.of(file.getKey()) + ": " + file.getValue())
                .collect(Collectors.joining("\n"));
        int others = files.size() - MOST_FILES;
        String message = Report.counts(rest) + " without an annotation; the log of this step has them\n" + list
                + (others > 0 ? "\nand in " + Report.counted(others, "other file") : "");
        return new WorkflowCommand("notice", new LinkedHashMap<>(Map.of("title", "More findings")), message);
    }

    private static String name(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.label();
    }
}
