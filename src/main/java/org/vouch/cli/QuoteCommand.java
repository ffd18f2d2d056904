package org.vouch.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.vouch.author.QuoteFinder;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.QuoteDangers;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "quote",
        description = "Finds words in an article and prints them exactly, with a citation to paste.",
        mixinStandardHelpOptions = true)
final class QuoteCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The source's id.")
    private String id;

    @Parameters(index = "1", paramLabel = "WORDS", description = "Roughly the words.")
    private String words;

    @Override
    public Integer call() throws IOException {
        Project project = options.project(vouch.folder());
        Briefing briefing = Pipeline.read(project).value();
        Source source = KnownSource.of(briefing, id);
        if (!(source.article() instanceof Source.AtHand article)) {
            throw new UsageProblem(
                    "the article of " + id + " is not at hand; add it with: vouch source add FILE --id " + id);
        }
        QuoteFinder finder = new QuoteFinder(source, article);
        List<QuoteFinder.Found> found = finder.find(words);
        if (!isAsked(found) && finder.isBoilerplate(words)) {
            vouch.err()
                    .println(
                            SafeLine.of(
                                    "vouch: these words stand in " + id
                                            + " only in what was left out of the article, and cannot be quoted [quote-from-boilerplate]"));
            return ExitCode.FINDINGS;
        }
        if (found.isEmpty()) {
            vouch.err().println("vouch: nothing in " + id + " comes near these words");
            return ExitCode.FINDINGS;
        }
        found.forEach(this::print);
        int more = isAsked(found) ? found.get(0).times() - found.size() : 0;
        if (more > 0) {
            say("and " + Report.counted(more, "more place") + "; give more words");
        }
        return ExitCode.CLEAN;
    }

    private static boolean isAsked(List<QuoteFinder.Found> found) {
        return !found.isEmpty() && found.get(0).differing() == 0;
    }

    private void print(QuoteFinder.Found found) {
        String near = found.differing() == 0
                ? ""
                : "nearest, " + Report.counted(found.differing(), "word")
                        + (found.differing() == 1 ? " differs, " : " differ, ");
        say(near + "paragraph " + found.paragraph() + ": " + found.exact());
        say("  " + found.citation());
        if (found.times() > 1) {
            say("  the words alone stand " + found.times() + " times; "
                    + (found.isPinned() ? "the locator says which is meant" : "these stand once"));
        }
        found.named().ifPresent(name -> say("  part of a passage that has a name: [@" + id + "#" + name + "]"));
        QuoteDangers.of(found.place()).forEach(danger -> say("  careful: " + danger));
    }

    private void say(String line) {
        vouch.out().println(SafeLine.whole(line));
    }
}
