package org.vouch.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Options that stand before the command, as in {@code vouch --root DIR check}. They mean the same there as after it;
 * where both places have one, the one after the command counts.
 */
final class EarlyOptions {

    private EarlyOptions() {}

    /** Executes the command with the options before it; one that the command does not have is a usage error. */
    static int handOn(ParseResult parsed) {
        ParseResult command = parsed;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        for (ParseResult outer = parsed; outer != command; outer = outer.subcommand()) {
            for (OptionSpec option : outer.matchedOptions()) {
                handOn(option, command);
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void handOn(OptionSpec option, ParseResult command) {
        if (option.usageHelp() || option.versionHelp() || command.hasMatchedOption(option.longestName())) {
            return;
        }
        OptionSpec own = command.commandSpec().findOption(option.longestName());
        if (own == null) {
            throw new ParameterException(
                    command.commandSpec().commandLine(),
                    command.commandSpec().name() + " has no option " + option.longestName());
        }
        own.setValue(option.getValue());
    }
}
