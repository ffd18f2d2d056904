package org.vouch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program as a value: a working directory and streams, with {@link #run} as its one act, so that tests run it as a
 * user does.
 */
@Command(
        name = "vouch",
        description = {
            "Builds a briefing site and vouches for it: every quotation is looked for in its article.",
            "Without a command, builds."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Vouch implements Callable<Integer> {
    private final Path folder;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Colour colour;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Mixin
    private DestinationOption destination = new DestinationOption();

    /** @param folder the working directory */
    public Vouch(Path folder, InputStream in, PrintStream out, PrintStream err) {
        this(folder, in, out, err, Colour.NONE);
    }

    /** @param colour of what is printed on {@code err} */
    Vouch(Path folder, InputStream in, PrintStream out, PrintStream err, Colour colour) {
        this.folder = folder;
        this.in = in;
        this.out = out;
        this.err = err;
        this.colour = colour;
    }

    /** Runs one command and returns the exit code. */
    public int run(String... args) {
        return commandLine(Commands.namedIn(args))
                .setParameterExceptionHandler((mistake, given) -> commandLine(Commands.ALL)
                        .setParameterExceptionHandler((again, same) -> report(again))
                        .execute(given))
                .execute(args);
    }

    /** Returns what reads a command line that can name these commands. */
    private CommandLine commandLine(Commands commands) {
        CommandLine line = new CommandLine(this);
        commands.addTo(line);
        return line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(EarlyOptions::handOn);
    }

    @Override
    public Integer call() throws IOException {
        return BuildCommand.build(this, options, destination);
    }

    Path folder() {
        return folder;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Colour colour() {
        return colour;
    }

    /** Says what is wrong with the arguments, and what may have been meant or what there is. */
    private int report(ParameterException mistake) {
        err.println(SafeLine.whole(mistake.getMessage()));
        PrintWriter printer = new PrintWriter(err, true, StandardCharsets.UTF_8);
        if (mistake instanceof UnmatchedArgumentException unmatched
                && unmatched.getUnmatched().contains("help")) {
            printer.println("Did you mean: vouch --help?");
        } else if (!UnmatchedArgumentException.printSuggestions(mistake, printer)) {
            mistake.getCommandLine().usage(printer);
        }
        return ExitCode.USAGE;
    }

    private int report(Exception failure) {
        if (failure instanceof UsageProblem problem) {
            err.println("vouch: " + SafeLine.of(problem.getMessage()));
            return ExitCode.USAGE;
        }
        if (failure instanceof IOException) {
            err.println("vouch: " + SafeLine.of(cause(failure)));
            return ExitCode.FAILURE;
        }
        err.println("vouch: a mistake of the program, please report it: " + SafeLine.of(String.valueOf(failure)));
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(line -> err.println("  " + SafeLine.of(line.strip())));
        return ExitCode.FAILURE;
    }

    /** The messages of the file system's exceptions are often the path alone. */
    private static String cause(Exception failure) {
        return failure.getClass() == IOException.class
                ? failure.getMessage()
                : failure.getClass().getSimpleName().replaceAll("Exception$", "") + ": " + failure.getMessage();
    }
}
