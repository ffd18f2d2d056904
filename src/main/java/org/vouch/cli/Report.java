package org.vouch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.vouch.build.Project;
import org.vouch.content.Coverage;
import org.vouch.content.Totals;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Family;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.SourceFile;
import org.vouch.write.WriteResult;

/** Prints what a command found: the findings for people on standard error, the figures on standard output. */
final class Report {
    private final Vouch vouch;
    private final Project project;
    private final ProjectOptions options;

    Report(Vouch vouch, Project project, ProjectOptions options) {
        this.vouch = vouch;
        this.project = project;
        this.options = options;
    }

    void findings(List<Diagnostic> diagnostics) {
        lines(diagnostics);
        if (!diagnostics.isEmpty()) {
            vouch.err().println(counts(diagnostics));
            explain(diagnostics);
        }
    }

    /** Prints each finding with its line, without their number. */
    void lines(List<Diagnostic> diagnostics) {
        new DiagnosticText(vouch.err(), vouch.colour(), this::open).print(diagnostics);
    }

    /** Each rule has a page, which the program carries. */
    private void explain(List<Diagnostic> diagnostics) {
        List<String> rules =
                diagnostics.stream().map(d -> d.rule().id()).distinct().sorted().toList();
        if (!options.isQuiet()) {
            vouch.err()
                    .println(
                            rules.size() == 1
                                    ? "vouch rules " + rules.get(0) + " explains the rule"
                                    : "vouch rules ID explains a rule: " + String.join(", ", rules));
            boolean compared = diagnostics.stream()
                    .anyMatch(d -> d.rule().family() == Family.AGREEMENT && d.severity() == Severity.ERROR);
            if (compared) {
                vouch.err()
                        .println(
                                "vouch explain FILE:LINE says what was compared; where a finding is wrong, accepted lets it"
                                        + " pass, with the reason");
            }
        }
    }

    /** Returns for example {@code 1 error, 2 warnings}. */
    static String counts(List<Diagnostic> diagnostics) {
        long infos = count(diagnostics, Severity.INFO);
        return counted(count(diagnostics, Severity.ERROR), "error")
                + ", "
                + counted(count(diagnostics, Severity.WARNING), "warning")
                + (infos == 0 ? "" : ", " + infos + " for information");
    }

    void figures(Totals t, Coverage c) {
        if (options.isQuiet()) {
            return;
        }
        vouch.out()
                .println("%s, %s, %s"
                        .formatted(
                                counted(t.notes(), "note"),
                                counted(t.facts(), "fact"),
                                counted(t.sources(), "source")));
        vouch.out()
                .println("quotations %d: verified %d, proven %d, unproven %d, not-found %d, unreadable %d"
                        .formatted(
                                t.quotations(), t.verified(), t.proven(), t.unproven(), t.notFound(), t.unreadable()));
        vouch.out()
                .println("citations %d, articles at hand: %d of %d"
                        .formatted(t.citations(), t.articlesAtHand(), t.sources()));
        vouch.out().println(CoverageReport.counts(c));
    }

    /** Prints what became of the output folder and returns the exit code. */
    int written(WriteResult result) {
        if (result instanceof WriteResult.Written written) {
            if (!options.isQuiet()) {
                vouch.out()
                        .println("%s: %d written, %d unchanged, %d removed"
                                .formatted("site", written.written(), written.unchanged(), written.removed()));
            }
            return ExitCode.CLEAN;
        }
        if (result instanceof WriteResult.Refused refused) {
            refused.problems().forEach(this::problem);
            return ExitCode.USAGE;
        }
        problem(((WriteResult.Failed) result).problem());
        return ExitCode.FAILURE;
    }

    private void problem(WriteResult.Problem problem) {
        vouch.err().println(SafeLine.of("vouch: " + problem.path() + " " + problem.message() + "; " + problem.hint()));
    }

    static int exitCode(List<Diagnostic> diagnostics, boolean strict) {
        boolean fails = diagnostics.stream().anyMatch(d -> d.isError() || (strict && d.severity() == Severity.WARNING));
        return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** A file that cannot be shown is named all the same; only its line is missing. */
    private Optional<SourceFile> open(String file) {
        try {
            Path path = project.root().resolve(file);
            if (!Files.isRegularFile(path) || Files.size(path) > 4_000_000) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return Optional.of(new SourceFile(file, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
