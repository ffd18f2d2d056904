package org.vouch.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.article.CleanArticle;
import org.vouch.article.Lines;
import org.vouch.author.SourceAdder;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Briefing;
import org.vouch.content.Slug;
import org.vouch.content.Source;
import org.vouch.diagnostic.Reported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "source",
        description = "Adds articles.",
        mixinStandardHelpOptions = true,
        subcommands = SourceCommand.Add.class)
final class SourceCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(vouch.err());
        return ExitCode.USAGE;
    }

    @Command(
            name = "add",
            description = {
                "Cleans an article, text or HTML, and writes its record and its copies in the archive.",
                "Where the record exists, repeats its cleaning and only fills the archive."
            },
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @ParentCommand
        private SourceCommand parent;

        @Mixin
        private ProjectOptions options = new ProjectOptions();

        @Parameters(paramLabel = "FILE", description = "The document as received; - reads standard input.")
        private String file;

        @Option(names = "--id", paramLabel = "ID", required = true, description = "The source's id.")
        private String id;

        @Option(
                names = "--lines",
                paramLabel = "A-B",
                description = "The lines that hold the article, for example 3-37 or 3-15,17-22.")
        private String lines;

        @Override
        public Integer call() throws IOException {
            Vouch vouch = parent.vouch;
            Project project = options.project(vouch.folder());
            Slug slug = Slug.of(id)
                    .orElseThrow(() -> new UsageProblem(
                            "--id: \"" + id + "\" is not lower-case letters, digits and single hyphens"));
            byte[] document = ReceivedFile.read(vouch, file);
            SourceAdder adder = new SourceAdder(project.root(), project.archive());
            Reported<Briefing> read = Pipeline.read(project);
            Optional<Source> known =
                    Optional.ofNullable(read.value().sourcesByName().get(id));
            if (known.isPresent() && lines != null) {
                throw new UsageProblem("--lines: " + known.get().file()
                        + " has its cleaning already; change it there, or move the record away");
            }
            return known.isPresent()
                    ? print(vouch, adder.refill(known.get(), document))
                    : print(vouch, adder.add(slug, document, range()));
        }

        private Optional<Lines> range() {
            if (lines == null) {
                return Optional.empty();
            }
            return Optional.of(Lines.parse(lines)
                    .orElseThrow(() -> new UsageProblem("--lines: \"" + lines + "\" is not like 3-37 or 3-15,17-22")));
        }

        private int print(Vouch vouch, SourceAdder.Result result) {
            if (result instanceof SourceAdder.Failed failed) {
                vouch.err().println("vouch: " + SafeLine.of(failed.message()));
                return ExitCode.FINDINGS;
            }
            if (result instanceof SourceAdder.Refilled refilled) {
                vouch.out().println(SafeLine.of(refilled.text() + ": filled by the record's cleaning"));
                boolean mismatch = refilled.matchesLock().isPresent()
                        && !refilled.matchesLock().get();
                if (mismatch) {
                    vouch.err().println("vouch: this is not the text that was locked; see vouch check");
                }
                return mismatch ? ExitCode.FINDINGS : ExitCode.CLEAN;
            }
            SourceAdder.Added added = (SourceAdder.Added) result;
            CleanArticle article = added.article();
            vouch.out()
                    .println(SafeLine.of(added.text() + ": "
                            + Report.counted(article.paragraphs().size(), "paragraph")));
            article.cleaning().ifPresent(cleaning -> {
                cleaning.dropped()
                        .forEach(d -> vouch.out()
                                .println(SafeLine.of("  left out, line " + d.lines()
                                        + d.words().map(w -> " \"" + w + "\"").orElse("") + ": " + d.why())));
                cleaning.mended()
                        .forEach(m -> vouch.out()
                                .println(SafeLine.of("  mended, line " + m.line() + ": \"" + m.was() + "\" to \""
                                        + m.now() + "\", " + m.why())));
            });
            article.doubtful()
                    .forEach(d -> vouch.out()
                            .println(SafeLine.of("  kept, please look, line " + d.lines() + ": " + d.why())));
            added.differing().forEach(line -> vouch.out().println(SafeLine.of("  differs, " + line)));
            vouch.out().println(SafeLine.of(added.record() + ": to be completed"));
            return ExitCode.CLEAN;
        }
    }
}
