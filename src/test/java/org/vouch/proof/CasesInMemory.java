package org.vouch.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.author.LockWriter;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.check.Checker;
import org.vouch.content.Briefing;
import org.vouch.content.Source;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.Rule;
import org.vouch.hardening.LastingFolder;

/**
 * The cases of {@link RuleCasesProof}, for whoever changes the code of {@code check} a thousand times: each briefing is read
 * once and then only checked. No build runs it.
 */
class CasesInMemory {
    private static final Path PAGE = Path.of("src/main/docs/proof.md");
    private static final Map<Rule, List<Read>> READ = new HashMap<>();
    private static final Path FOLDER = LastingFolder.create("vouch-");

    private record Read(RuleCase tried, Reported<Briefing> briefing) {}

    @ParameterizedTest
    @MethodSource("rules")
    void everyCaseComesOutAsThePageSays(Rule rule) throws IOException {
        if (!READ.containsKey(rule)) {
            List<Read> read = new ArrayList<>();
            for (RuleCase tried : RuleCases.of(rule)) {
                read.add(new Read(tried, read(tried)));
            }
            READ.put(rule, read);
        }
        List<CaseMeasure> measured = READ.get(rule).stream()
                .map(read -> new CaseMeasure(
                        read.tried(),
                        Checker.check(read.briefing(), Optional.empty()).diagnostics()))
                .toList();
        assertEquals(
                Files.readString(PAGE)
                        .lines()
                        .filter(line -> line.matches("- `" + rule.id() + "` (is silent|speaks): .*"))
                        .toList(),
                new CaseReport(List.of(rule), measured)
                        .wrong()
                        .lines()
                        .filter(line -> line.startsWith("- "))
                        .toList());
    }

    static List<Rule> rules() {
        return RuleCasesProof.RULES;
    }

    private static Reported<Briefing> read(RuleCase tried) throws IOException {
        Path root = Files.createTempDirectory(FOLDER, "case");
        new CaseFolder(root).show(tried);
        Project project = project(root, "archive");
        if (!tried.isClone()) {
            return Pipeline.read(project);
        }
        Briefing briefing = Pipeline.read(project).value();
        LockWriter writer = new LockWriter(root, briefing);
        for (Source source : briefing.sources()) {
            writer.write(source);
        }
        return Pipeline.read(project(root, "no-archive"));
    }

    private static Project project(Path root, String archive) {
        return new Project(root, root.resolve(archive), false, Optional.empty());
    }
}
