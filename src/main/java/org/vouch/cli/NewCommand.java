package org.vouch.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.author.ScaffoldWriter;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        description = "Writes a note, a fact or a source to be completed.",
        mixinStandardHelpOptions = true,
        subcommands = {NewCommand.OfNote.class, NewCommand.OfFact.class, NewCommand.OfSource.class})
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(vouch.err());
        return ExitCode.USAGE;
    }

    @Command(name = "note", description = "Writes a draft, content/notes/SLUG.md.", mixinStandardHelpOptions = true)
    static final class OfNote implements Callable<Integer> {

        @ParentCommand
        private NewCommand parent;

        @Mixin
        private ProjectOptions options = new ProjectOptions();

        @Parameters(paramLabel = "SLUG", description = "The note's file name without .md, for example who-came.")
        private String slug;

        @Option(names = "--title", paramLabel = "T", description = "The title (default: the words of the slug).")
        private String title;

        @Override
        public Integer call() throws IOException {
            if (title != null && title.isBlank()) {
                throw new UsageProblem("--title: the title has no words");
            }
            return parent.print(parent.writer(options).note(slug, Optional.ofNullable(title)));
        }
    }

    @Command(
            name = "fact",
            description = "Adds a fact to content/facts/FILE.yaml, which is made where it is missing.",
            mixinStandardHelpOptions = true)
    static final class OfFact implements Callable<Integer> {

        @ParentCommand
        private NewCommand parent;

        @Mixin
        private ProjectOptions options = new ProjectOptions();

        @Parameters(index = "0", paramLabel = "FILE", description = "The file's name without .yaml.")
        private String file;

        @Parameters(index = "1", paramLabel = "ID", description = "The fact's id, for example who-came.")
        private String id;

        @Override
        public Integer call() throws IOException {
            return parent.print(parent.writer(options).fact(file, id));
        }
    }

    @Command(
            name = "source",
            description = {
                "Writes a record, content/sources/ID.yaml.",
                "Where the article is at hand, vouch source add writes a fuller one."
            },
            mixinStandardHelpOptions = true)
    static final class OfSource implements Callable<Integer> {

        @ParentCommand
        private NewCommand parent;

        @Mixin
        private ProjectOptions options = new ProjectOptions();

        @Parameters(paramLabel = "ID", description = "The source's id, for example smith-2041.")
        private String id;

        @Override
        public Integer call() throws IOException {
            return parent.print(parent.writer(options).source(id));
        }
    }

    /** Drafts are read too, as their ids are taken. */
    private ScaffoldWriter writer(ProjectOptions options) throws IOException {
        Project project = options.project(vouch.folder());
        Project withDrafts = new Project(project.root(), project.archive(), true, project.baseUrl());
        return new ScaffoldWriter(project.root(), Pipeline.read(withDrafts).value());
    }

    private int print(ScaffoldWriter.Result result) {
        if (result instanceof ScaffoldWriter.Failed failed) {
            failed.message().lines().forEach(line -> vouch.err().println(SafeLine.of("vouch: " + line)));
            return ExitCode.USAGE;
        }
        vouch.out().println(SafeLine.of(((ScaffoldWriter.Written) result).file()));
        return ExitCode.CLEAN;
    }
}
