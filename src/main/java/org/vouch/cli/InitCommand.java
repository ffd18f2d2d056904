package org.vouch.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.author.BriefingStarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "init",
        description =
                "Makes a folder hold a small complete briefing, invented from end to end, to be replaced by one's own.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 5;

    @ParentCommand
    private Vouch vouch;

    @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or is empty.")
    private String name;

    @Override
    public Integer call() throws IOException {
        Optional<Path> program = program();
        BriefingStarter.Result result = BriefingStarter.start(vouch.folder().resolve(name), program);
        if (result instanceof BriefingStarter.NotEmpty full) {
            throw new UsageProblem(name + " is not an empty folder; it holds " + shown(full.entries()));
        }
        vouch.out().println(SafeLine.of(name + ": a small briefing, invented, to try things on"));
        if (program.isEmpty()) {
            vouch.err().println(SafeLine.of("vouch: this program is not one file; put vouch.jar into " + name));
        }
        return ExitCode.CLEAN;
    }

    private static String shown(List<String> entries) {
        String first = String.join(", ", entries.stream().limit(MOST_SHOWN).toList());
        return entries.size() <= MOST_SHOWN ? first : first + " and " + (entries.size() - MOST_SHOWN) + " more";
    }

    /** Returns the file that the program runs from; absent where it runs from a folder of classes. */
    private static Optional<Path> program() {
        CodeSource source = InitCommand.class.getProtectionDomain().getCodeSource();
        try {
            return Optional.ofNullable(source)
                    .map(CodeSource::getLocation)
                    .map(url -> Path.of(URI.create(url.toString())))
                    .filter(Files::isRegularFile);
        } catch (IllegalArgumentException notAFile) {
            return Optional.empty();
        }
    }
}
