package org.vouch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vouch.diagnostic.Family;
import org.vouch.diagnostic.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "rules", description = "Lists the rules, or explains one.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    @ParentCommand
    private Vouch vouch;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The rule to explain.")
    private String id;

    @Override
    public Integer call() throws IOException {
        if (id == null) {
            Stream.of(Family.values()).forEach(this::list);
        } else {
            vouch.out().print(RulePage.of(RuleNames.rule(id)).markdown());
        }
        return ExitCode.CLEAN;
    }

    private void list(Family family) {
        vouch.out().println(family.title());
        Stream.of(Rule.values())
                .filter(rule -> rule.family() == family)
                .forEach(rule -> vouch.out()
                        .println("  %-22s %-8s %s%s"
                                .formatted(
                                        rule.id(),
                                        rule.severity().label(),
                                        rule.summary(),
                                        rule.isFixed() ? " (fixed)" : "")));
    }
}
