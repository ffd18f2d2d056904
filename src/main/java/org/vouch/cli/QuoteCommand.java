package org.vouch.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.author.QuoteFinder;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import org.vouch.text.NearestName;
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
        Source source = Optional.ofNullable(briefing.sourcesByName().get(id)).orElseThrow(() -> unknown(briefing));
        if (!(source.article() instanceof Source.AtHand article)) {
            throw new UsageProblem(
                    "the article of " + id + " is not at hand; add it with: vouch source add FILE --id " + id);
        }
        List<QuoteFinder.Found> found = new QuoteFinder(
                        source, article.text(), briefing.settings().limits().contextWords())
                .find(words);
        if (found.isEmpty()) {
            vouch.err().println("vouch: nothing in " + id + " comes near these words");
            return ExitCode.FINDINGS;
        }
        found.forEach(this::print);
        return ExitCode.CLEAN;
    }

    private void print(QuoteFinder.Found found) {
        vouch.out()
                .println(SafeLine.of(
                        (found.asked() ? "" : "nearest, ") + "paragraph " + found.paragraph() + ": " + found.exact()));
        vouch.out().println(SafeLine.whole("  " + found.citation()));
    }

    private UsageProblem unknown(Briefing briefing) {
        String near = NearestName.of(id, briefing.sourcesByName().keySet())
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        return new UsageProblem("there is no source \"" + id + "\"" + near);
    }
}
