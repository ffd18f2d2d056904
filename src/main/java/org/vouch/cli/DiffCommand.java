package org.vouch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.content.Base;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.review.EvidenceDiff;
import org.vouch.review.State;
import org.vouch.review.StateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "diff",
        description = {
            "Prints, as Markdown, what changed in the evidence between two states of the briefing.",
            "A state is a git revision or a folder that holds content/."
        },
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Parameters(index = "0", paramLabel = "BASE", description = "The state before.")
    private String base;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "HEAD",
            description = "The state after (default: the project's folder as it is).")
    private String head;

    @Override
    public Integer call() throws IOException {
        Project project = options.project(vouch.folder());
        try (StateFolder before = folder(project, base);
                StateFolder after = head == null ? named(project.root(), "the project") : folder(project, head)) {
            Checked was = Pipeline.checkEarlier(state(project, before), options.stopwatch(vouch.err()));
            Checked now = check(project, after, Optional.of(State.base(was.briefing())));
            vouch.out().print(SafeLine.withoutCommands(EvidenceDiff.markdown(state(was, before), state(now, after))));
        }
        return ExitCode.CLEAN;
    }

    /** A revision goes before a folder of the same name, so that no folder in a change can stand in for the base. */
    private StateFolder folder(Project project, String name) throws IOException {
        Optional<Path> path = path(name);
        boolean isPath = name.startsWith(".") || path.filter(Path::isAbsolute).isPresent();
        Optional<StateFolder> revision = isPath ? Optional.empty() : StateFolder.ofRevision(project.root(), name);
        if (revision.isPresent()) {
            return withContent(revision.get(), "the revision " + name);
        }
        return named(
                path.map(vouch.folder()::resolve)
                        .filter(Files::isDirectory)
                        .orElseThrow(() -> new UsageProblem(
                                "git knows no revision \"" + name + "\" here, and there is no folder of that name")),
                name);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static StateFolder named(Path folder, String name) throws IOException {
        return withContent(StateFolder.of(folder), name);
    }

    private static StateFolder withContent(StateFolder folder, String name) throws IOException {
        if (!folder.hasContent()) {
            folder.close();
            throw new UsageProblem(name + " has no folder content/");
        }
        return folder;
    }

    /** Both states are held against the articles that the project has at hand, if they are those that were locked. */
    private Checked check(Project project, StateFolder folder, Optional<Base> to) throws IOException {
        return Pipeline.check(state(project, folder), to, options.stopwatch(vouch.err()));
    }

    private static Project state(Project project, StateFolder folder) {
        return new Project(folder.path(), archive(project, folder), project.drafts(), project.baseUrl());
    }

    /** An archive within the project that is reached through a link is not followed from elsewhere either. */
    private static Path archive(Project project, StateFolder folder) {
        Path root = project.root().toAbsolutePath().normalize();
        Path archive = project.archive().toAbsolutePath().normalize();
        for (Path part = archive; part.startsWith(root) && !part.equals(root); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                return folder.path().resolve("archive");
            }
        }
        return archive;
    }

    private static State state(Checked checked, StateFolder folder) {
        long errors = checked.diagnostics().stream().filter(Diagnostic::isError).count();
        return new State(
                checked.briefing(),
                checked.judged(),
                checked.totals(),
                checked.coverage(),
                (int) errors,
                folder.left());
    }
}
