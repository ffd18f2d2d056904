package org.vouch.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.content.Base;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.review.GitBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check", description = "Makes every check and writes nothing.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        sarif,
        github
    }

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, sarif or github (default: text).")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Count warnings as errors.")
    private boolean strict;

    @Option(
            names = "--base",
            paramLabel = "REV",
            description = "Hold each source's lock to the one in this git revision.")
    private String base;

    @Option(
            names = "--min-coverage",
            paramLabel = "N",
            description = "Exit with 1 where less than N per cent of the claims are cited or judgement.")
    private Integer leastCoverage;

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Override
    public Integer call() throws IOException {
        requirePercent();
        Project project = options.project(vouch.folder());
        Checked checked = Pipeline.check(project, base(project), options.stopwatch(vouch.err()));
        List<Diagnostic> findings = choice.of(checked.diagnostics(), vouch);
        print(project, checked, findings);
        CoverageReport coverage = new CoverageReport(vouch, options);
        boolean falls = leastCoverage != null && coverage.fallsShort(leastCoverage, checked.coverage());
        return falls ? ExitCode.FINDINGS : Report.exitCode(findings, strict);
    }

    private void print(Project project, Checked checked, List<Diagnostic> findings) throws IOException {
        RepositoryPath paths = RepositoryPath.of(project.root());
        switch (format) {
            case text -> printText(project, checked, findings);
            case json -> DiagnosticJson.print(checked.totals(), checked.totalCoverage(), findings, vouch.out());
            case sarif -> DiagnosticSarif.print(findings, paths, Version.number(), vouch.out());
            case github -> {
                new DiagnosticGithub(paths, vouch.out()).print(findings);
                printText(project, checked, findings);
            }
            default -> throw new AssertionError(format);
        }
    }

    private void printText(Project project, Checked checked, List<Diagnostic> findings) {
        Report report = new Report(vouch, project, options);
        report.findings(findings);
        report.figures(checked.totals(), checked.totalCoverage());
        new CoverageReport(vouch, options).print(checked.coverage(), checked.blocks());
    }

    private void requirePercent() {
        if (leastCoverage != null && (leastCoverage < 0 || leastCoverage > 100)) {
            throw new UsageProblem("--min-coverage: " + leastCoverage + " is not a whole number from 0 to 100");
        }
    }

    private Optional<Base> base(Project project) throws IOException {
        if (base == null) {
            return Optional.empty();
        }
        return Optional.of(GitBase.read(project.root(), base)
                .orElseThrow(() -> new UsageProblem("--base: git knows no revision \"" + base + "\" here")));
    }
}
