package org.vouch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vouch.author.ArticleCopy;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.CopyCheck;
import org.vouch.content.Briefing;
import org.vouch.content.Rights;
import org.vouch.content.Source;
import org.vouch.diagnostic.Reported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verify",
        description = {
            "Holds what the briefing quotes from an article to anyone's own copy of it, text or HTML.",
            "Tells whether the copy is the text that was locked, and looks for each quotation in it."
        },
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(
            names = "--article",
            paramLabel = "FILE",
            required = true,
            description = "The copy of the article; - reads standard input.")
    private String file;

    @Parameters(paramLabel = "SOURCE", description = "The source's id.")
    private String id;

    @Override
    public Integer call() throws IOException {
        Project project = options.project(vouch.folder());
        Reported<Briefing> read = Pipeline.read(project);
        Source source = KnownSource.of(read.value(), id);
        ArticleCopy copy = ArticleCopy.of(source, ReceivedFile.read(vouch, file));
        if (copy instanceof ArticleCopy.Unreadable unreadable) {
            throw new UsageProblem(file + " cannot be read: " + unreadable.message());
        }
        ArticleCopy.Readable readable = (ArticleCopy.Readable) copy;
        CopyCheck.Outcome outcome = CopyCheck.of(read.value(), source, readable.texts(), readable.document());
        new Report(vouch, project, options).findings(outcome.findings());
        print(source, readable.how(outcome.copy()), outcome);
        if (read.hasErrors()) {
            vouch.err()
                    .println("vouch: not all of the briefing can be read, see vouch check; quotations may be missing");
        }
        return outcome.isBorneOut() && !read.hasErrors() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void print(Source source, ArticleCopy.How how, CopyCheck.Outcome outcome) {
        say("%s: the copy, %s, has %s and the root %s"
                .formatted(
                        source.id(),
                        said(how),
                        Report.counted(outcome.copy().tokens().size(), "token"),
                        outcome.copy().root()));
        say(compared(source, outcome));
        String texts = outcome.isSameText() ? "same text" : outcome.root().isPresent() ? "text differs" : "no root";
        say("%d of %s found, %s".formatted(outcome.found(), Report.counted(outcome.quotations(), "quotation"), texts));
    }

    private static String said(ArticleCopy.How how) {
        return switch (how) {
            case BY_RECORD -> "cleaned as the record says";
            case WHOLE -> "nothing left out of it";
            case CLEANED -> "cleaned as a new article is";
        };
    }

    private static String compared(Source source, CopyCheck.Outcome outcome) {
        String whose = source.rights() == Rights.FULL ? "the published text" : "the lock";
        if (outcome.root().isEmpty()) {
            return "there is no root of " + whose + " to compare it with";
        }
        return outcome.isSameText()
                ? "that is the root of " + whose
                : whose + " has the root " + outcome.root().get();
    }

    private void say(String line) {
        if (!options.isQuiet()) {
            vouch.out().println(SafeLine.whole(line));
        }
    }
}
