package org.vouch.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.article.CleanArticle;
import org.vouch.article.Lines;
import org.vouch.author.ReferenceChoice;
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
                "Where the record exists, repeats its cleaning and only fills the archive.",
                "Of a reference manager's export (.json, .ris, .bib) it writes the record alone."
            },
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @ParentCommand
        private SourceCommand parent;

        @Mixin
        private ProjectOptions options = new ProjectOptions();

        @Parameters(
                paramLabel = "FILE",
                description = "The document as received, or an export, perhaps with #KEY; - reads standard input.")
        private String file;

        @Option(names = "--id", paramLabel = "ID", required = true, description = "The source's id.")
        private String id;

        @Option(
                names = "--lines",
                paramLabel = "A-B",
                description = "The lines that hold the article, for example 3-37 or 3-15,17-22.")
        private String lines;

        @Option(
                names = "--reference",
                paramLabel = "EXPORT[#KEY]",
                description = "What is known of the article: CSL-JSON, RIS or BibTeX. KEY names one of several items.")
        private String reference;

        @Override
        public Integer call() throws IOException {
            Vouch vouch = parent.vouch;
            Project project = options.project(vouch.folder());
            Slug slug = slug();
            SourceAdder adder = new SourceAdder(project.root(), project.archive());
            Reported<Briefing> read = Pipeline.read(project);
            Optional<Source> known =
                    Optional.ofNullable(read.value().sourcesByName().get(id));
            if (known.isPresent() && lines != null) {
                throw new UsageProblem("--lines: " + known.get().file()
                        + " has its cleaning already; change it there, or move the record away");
            }
            if (known.isPresent() && (reference != null || NamedExport.isOne(file))) {
                throw new UsageProblem(known.get().file()
                        + " is there already; change it by hand, or move it away to have it written");
            }
            Optional<ReferenceChoice> choice = choice(vouch);
            if (choice.isPresent() && choice.get() instanceof ReferenceChoice.None none) {
                return print(vouch, new SourceAdder.Failed(none.message()));
            }
            Optional<ReferenceChoice.Chosen> chosen = choice.map(ReferenceChoice.Chosen.class::cast);
            if (NamedExport.isOne(file)) {
                int code = print(vouch, adder.describe(slug, chosen.orElseThrow()));
                printLost(vouch, chosen);
                return code;
            }
            byte[] document = ReceivedFile.read(vouch, file);
            int code = known.isPresent()
                    ? print(vouch, adder.refill(known.get(), document))
                    : print(vouch, adder.add(slug, document, range(), chosen));
            printLost(vouch, code == ExitCode.CLEAN ? chosen : Optional.empty());
            return code;
        }

        private Slug slug() {
            SourceAdder.fault(id).ifPresent(fault -> {
                throw new UsageProblem("--id: " + fault);
            });
            return new Slug(id);
        }

        private Optional<ReferenceChoice> choice(Vouch vouch) throws IOException {
            if (!NamedExport.isOne(file)) {
                return reference == null
                        ? Optional.empty()
                        : Optional.of(NamedExport.of("--reference", reference).choose(vouch));
            }
            if (reference != null || lines != null) {
                throw new UsageProblem(
                        file + " is an export of references: it goes with neither --reference nor --lines");
            }
            return Optional.of(NamedExport.of("FILE", file).choose(vouch));
        }

        private static void printLost(Vouch vouch, Optional<ReferenceChoice.Chosen> chosen) {
            chosen.ifPresent(reference ->
                    reference.lost().forEach(lost -> vouch.out().println(SafeLine.of("  not taken over, " + lost))));
        }

        private Optional<Lines> range() {
            if (lines == null) {
                return Optional.empty();
            }
            return Optional.of(Lines.parse(lines)
                    .orElseThrow(() -> new UsageProblem("--lines: \"" + lines + "\" is not like 3-37 or 3-15,17-22")));
        }

        /** On the date hangs what every "last week" of the article means. */
        private static String toBeCompleted(boolean isDated) {
            return isDated ? ": to be completed" : ": to be completed; no date of publication was found";
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
            if (result instanceof SourceAdder.Described described) {
                vouch.out().println(SafeLine.of(described.record() + toBeCompleted(described.isDated())));
                return ExitCode.CLEAN;
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
            vouch.out().println(SafeLine.of(added.record() + toBeCompleted(added.isDated())));
            return ExitCode.CLEAN;
        }
    }
}
