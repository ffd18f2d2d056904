package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checker;
import org.vouch.content.Base;
import org.vouch.content.Briefing;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.hardening.LastingFolder;
import org.vouch.review.GitBase;

/**
 * The same as {@link RuleTest}, for whoever changes the code of {@code check} a thousand times: each briefing is read once
 * and then only checked. No build runs it.
 */
class RulesInMemory {
    private static final Path RULES = Path.of("src/test/resources/org/vouch/rules");
    private static final Map<Rule, Map<String, Read>> READ = new EnumMap<>(Rule.class);
    private static final Path FOLDER = LastingFolder.create("vouch-");

    /**
     * A briefing as it was read.
     *
     * @param base the revision that its check names
     */
    record Read(Project project, Reported<Briefing> briefing, Optional<Base> base) {}

    @ParameterizedTest
    @EnumSource(value = Rule.class, mode = EnumSource.Mode.EXCLUDE, names = "LAYOUT_ERROR")
    void brokenBriefingGivesExactlyTheExpectedFindings(Rule rule) throws IOException {
        Fixture fixture = Fixture.read(RULES.resolve(rule.id() + ".txt"));
        Read read = read(rule, "broken");
        assertEquals(
                fixture.text("expected").strip(),
                printed(read, Checker.check(read.briefing(), read.base()).diagnostics()));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void nearMissIsClean(Rule rule) throws IOException {
        Read read = read(rule, "near");
        assertEquals(List.of(), Checker.check(read.briefing(), read.base()).diagnostics());
    }

    private static String printed(Read read, List<Diagnostic> findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);
        Vouch vouch = new Vouch(read.project().root(), System.in, System.out, err);
        new Report(vouch, read.project(), new ProjectOptions()).lines(findings);
        if (!findings.isEmpty()) {
            err.println(Report.counts(findings));
        }
        return out.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .strip();
    }

    static Read read(Rule rule, String section) throws IOException {
        Map<String, Read> known = READ.computeIfAbsent(rule, r -> new HashMap<>());
        if (!known.containsKey(section)) {
            known.put(section, prepared(rule, section));
        }
        return known.get(section);
    }

    private static Read prepared(Rule rule, String section) throws IOException {
        Path root = FOLDER.resolve(rule.id() + "-" + section);
        Files.createDirectories(root);
        Session session = new Session(root);
        Fixture fixture = Fixture.read(RULES.resolve(rule.id() + ".txt"));
        Fixture.read(RULES.resolve("base.txt")).write("files", root);
        fixture.write("locked", root);
        session.play(fixture.commands("locked", "lock"));
        fixture.write(section, root);
        List<String> commands = fixture.commands(section, "lock", "check -q");
        session.play(commands.subList(0, commands.size() - 1));
        String last = commands.get(commands.size() - 1);
        Project project = new Project(root, root.resolve("archive"), false, Optional.empty());
        Optional<Base> base = last.contains("--base HEAD") ? GitBase.read(root, "HEAD") : Optional.empty();
        return new Read(project, Pipeline.read(project), base);
    }
}
