package org.vouch.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.content.Base;
import org.vouch.review.GitBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "check", description = "Makes every check and writes nothing.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    enum Format {
        text,
        json
    }

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (default: text).")
    private Format format = Format.text;

    @Option(names = "--strict", description = "Count warnings as errors.")
    private boolean strict;

    @Option(
            names = "--base",
            paramLabel = "REV",
            description = "Hold each source's lock to the one in this git revision.")
    private String base;

    @Override
    public Integer call() throws IOException {
        Project project = options.project(vouch.folder());
        Checked checked = Pipeline.check(project, base(project), options.stopwatch(vouch.err()));
        if (format == Format.json) {
            DiagnosticJson.print(checked.totals(), checked.totalCoverage(), checked.diagnostics(), vouch.out());
        } else {
            Report report = new Report(vouch, project, options);
            report.findings(checked.diagnostics());
            report.figures(checked.totals(), checked.totalCoverage());
        }
        return Report.exitCode(checked.diagnostics(), strict);
    }

    private Optional<Base> base(Project project) throws IOException {
        if (base == null) {
            return Optional.empty();
        }
        return Optional.of(GitBase.read(project.root(), base)
                .orElseThrow(() -> new UsageProblem("--base: git knows no revision \"" + base + "\" here")));
    }
}
