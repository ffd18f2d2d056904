package org.vouch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checked;
import org.vouch.review.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "explain",
        description = "Says what a sentence, a fact or a passage rests on and what each check compared.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    /** Findings print {@code path:line:column}, which can be pasted as it is. */
    private static final Pattern PLACE = Pattern.compile("(.+?):([0-9]{1,7})(?::[0-9]*)?:?");

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Parameters(paramLabel = "FILE:LINE", description = "A line of a note, a page, a fact file or a source's record.")
    private String place;

    @Override
    public Integer call() throws IOException {
        Matcher m = PLACE.matcher(place);
        if (!m.matches()) {
            throw new UsageProblem("\"" + place + "\" is not FILE:LINE, for example content/notes/opening.md:12");
        }
        Project project = options.project(vouch.folder());
        String file = file(project, m.group(1));
        Checked checked = Pipeline.check(project, Optional.empty(), options.stopwatch(vouch.err()));
        int line = Integer.parseInt(m.group(2));
        List<String> lines = Explanation.of(
                checked.briefing(), checked.sources(), checked.claims(), checked.diagnostics(), file, line);
        if (lines.isEmpty()) {
            OptionalInt nearest = Explanation.nearest(checked.briefing(), checked.claims(), file, line);
            vouch.err()
                    .println("vouch: line " + m.group(2) + " of " + SafeLine.of(file)
                            + " holds no sentence, fact or passage"
                            + (nearest.isPresent() ? "; the nearest is on line " + nearest.getAsInt() : ""));
            return ExitCode.FINDINGS;
        }
        lines.forEach(text -> vouch.out().println(SafeLine.whole(text)));
        return ExitCode.CLEAN;
    }

    /** Returns the file's path relative to the root; it may be given relative to the working directory. */
    private String file(Project project, String given) {
        Path root = project.root().toAbsolutePath().normalize();
        for (Path folder : List.of(root, vouch.folder().toAbsolutePath())) {
            Path path = folder.resolve(given).normalize();
            if (Files.isRegularFile(path) && path.startsWith(root)) {
                return root.relativize(path).toString().replace('\\', '/');
            }
        }
        throw new UsageProblem("there is no file \"" + given + "\" in the project");
    }
}
