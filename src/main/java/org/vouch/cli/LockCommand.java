package org.vouch.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vouch.author.LockWriter;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import org.vouch.diagnostic.Reported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "lock",
        description = "Writes the locks of the sources whose articles are at hand.",
        mixinStandardHelpOptions = true)
final class LockCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Parameters(paramLabel = "SOURCE", description = "The sources to lock (default: every one).")
    private List<String> ids = List.of();

    @Override
    public Integer call() throws IOException {
        Project project = options.project(vouch.folder());
        Reported<Briefing> read = Pipeline.read(project);
        List<Source> chosen = ids.isEmpty() ? read.value().sources() : chosen(read.value());
        if (read.hasErrors()) {
            new Report(vouch, project, options).findings(read.diagnostics());
            vouch.err().println("vouch: no lock was written, because not all of the briefing can be read");
            return ExitCode.FINDINGS;
        }
        LockWriter writer = new LockWriter(project.root(), read.value());
        boolean complete = true;
        for (Source source : chosen) {
            complete &= print(source, writer.write(source));
        }
        return complete ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private List<Source> chosen(Briefing briefing) {
        return ids.stream().map(id -> KnownSource.of(briefing, id)).toList();
    }

    /** Returns whether the lock opens everything that the briefing quotes, as far as it could be written at all. */
    private boolean print(Source source, LockWriter.Result result) {
        if (result instanceof LockWriter.FullText) {
            say(source.id() + ": its text is published in full; no lock is needed");
            return true;
        }
        if (!(result instanceof LockWriter.Written written)) {
            say(source.id() + ": its article is not at hand; its lock stays as it is");
            return ids.isEmpty();
        }
        say(String.format(
                Locale.ROOT,
                "%s: %s, %.1f %% of the article opened%s%s",
                written.file(),
                Report.counted(written.openings(), "opening"),
                100 * written.disclosure().share(),
                written.changed() ? "" : ", unchanged",
                written.rootChanged() ? "; the article is not the one that was locked before" : ""));
        written.missing()
                .forEach(words -> vouch.err()
                        .println(SafeLine.of("vouch: not opened, because " + source.id() + " does not have it: \""
                                + words + "\"; see vouch check")));
        return written.missing().isEmpty();
    }

    private void say(String line) {
        if (!options.isQuiet()) {
            vouch.out().println(SafeLine.whole(line));
        }
    }
}
