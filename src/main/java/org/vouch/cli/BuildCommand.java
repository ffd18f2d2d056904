package org.vouch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "build",
        description = "Checks the briefing and writes the site; a briefing with an error changes nothing.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DestinationOption destination = new DestinationOption();

    @Override
    public Integer call() throws IOException {
        return build(vouch, options, destination);
    }

    static int build(Vouch vouch, ProjectOptions options, DestinationOption destination) throws IOException {
        Project project = options.project(vouch.folder());
        Pipeline.Built built = Pipeline.build(
                project, destination.resolve(vouch.folder(), project.root()), options.stopwatch(vouch.err()));
        Report report = new Report(vouch, project, options);
        report.findings(built.diagnostics());
        report.figures(built.totals(), built.coverage());
        if (built.written().isEmpty()) {
            vouch.err().println("vouch: nothing was written");
            return ExitCode.FINDINGS;
        }
        return report.written(built.written().get());
    }
}
