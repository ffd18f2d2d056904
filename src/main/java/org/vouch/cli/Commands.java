package org.vouch.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Commands of the program by name, in the order in which its help lists them. To make one takes several milliseconds. */
record Commands(List<String> names) {
    private static final Map<String, Supplier<Object>> MAKERS = new LinkedHashMap<>();

    static {
        MAKERS.put("build", BuildCommand::new);
        MAKERS.put("check", CheckCommand::new);
        MAKERS.put("serve", ServeCommand::new);
        MAKERS.put("lock", LockCommand::new);
        MAKERS.put("source", SourceCommand::new);
        MAKERS.put("quote", QuoteCommand::new);
        MAKERS.put("explain", ExplainCommand::new);
        MAKERS.put("diff", DiffCommand::new);
        MAKERS.put("verify", VerifyCommand::new);
        MAKERS.put("export", ExportCommand::new);
        MAKERS.put("links", LinksCommand::new);
        MAKERS.put("lsp", LspCommand::new);
        MAKERS.put("rules", RulesCommand::new);
        MAKERS.put("new", NewCommand::new);
        MAKERS.put("init", InitCommand::new);
    }

    static final Commands ALL = new Commands(List.copyOf(MAKERS.keySet()));

    private static final Set<String> HELP = Set.of("-h", "--help");

    /**
     * Returns the commands that the arguments name, wherever that is. All, where they name none or ask for help: it lists
     * them, and so does what is said of a mistake.
     */
    static Commands namedIn(String... args) {
        List<String> given = Arrays.asList(args);
        List<String> named = ALL.names.stream().filter(given::contains).toList();
        return named.isEmpty() || given.stream().anyMatch(HELP::contains) ? ALL : new Commands(named);
    }

    void addTo(CommandLine line) {
        names.forEach(name -> line.addSubcommand(name, MAKERS.get(name).get()));
    }
}
