package org.vouch.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.diagnostic.Rule;

/**
 * Every rule has a file {@code rules/<id>.txt} with a briefing that breaks it and one that nearly does. Both lie over
 * {@code rules/base.txt}, which is locked first. The commands of a section {@code locked} are run before; a section
 * without commands is locked, as far as it can be, and checked.
 */
class RuleTest {
    private static final Path RULES = Path.of("src/test/resources/org/vouch/rules");
    private static final Path PAGES = Path.of("src/main/docs/rules");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Rule.class)
    void brokenBriefingGivesExactlyTheExpectedFindings(Rule rule) throws IOException {
        Path file = RULES.resolve(rule.id() + ".txt");
        Session.Run run = check(Fixture.read(file), "broken");
        if (UPDATE) {
            Fixture.read(file).update("expected", run.err());
        }
        assertEquals(Fixture.read(file).text("expected").strip(), run.err().strip());
        assertTrue(run.err().contains("[" + rule.id() + "]"), "the broken briefing does not break " + rule.id());
        assertEquals(run.err().contains(": error: ") ? ExitCode.FINDINGS : ExitCode.CLEAN, run.code());
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void nearMissIsClean(Rule rule) throws IOException {
        Session.Run run = check(Fixture.read(RULES.resolve(rule.id() + ".txt")), "near");
        assertAll(() -> assertEquals("", run.err()), () -> assertEquals(ExitCode.CLEAN, run.code()));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasAPageWithItsSummarySeverityAndRemedy(Rule rule) throws IOException {
        List<String> page = Files.readAllLines(PAGES.resolve(rule.id() + ".md"));
        assertEquals(List.of("# " + rule.id(), "", rule.summary(), "", severity(rule)), page.subList(0, 5));
        assertTrue(page.contains("## Remedy"), "no remedy in the page of " + rule.id());
    }

    @Test
    void noPageAndNoFixtureIsWithoutItsRule() throws IOException {
        Set<String> ids = Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ids, names(PAGES, ".md"));
        ids.add("base");
        assertEquals(ids, names(RULES, ".txt"));
    }

    private Session.Run check(Fixture fixture, String section) throws IOException {
        Session session = new Session(folder);
        Fixture.read(RULES.resolve("base.txt")).write("files", folder);
        fixture.write("locked", folder);
        Session.Run locked = session.play(fixture.commands("locked", "lock"));
        assertEquals(ExitCode.CLEAN, locked.code(), locked.err());
        fixture.write(section, folder);
        return session.play(fixture.commands(section, "lock", "check -q"));
    }

    private static String severity(Rule rule) {
        if (rule.isFixed()) {
            return "Error. Fixed: the briefing cannot soften it.";
        }
        return switch (rule.severity()) {
            case ERROR -> "Error. The briefing's `rules` can change that, and `accepted` can let one finding pass.";
            case WARNING -> "Warning. The briefing's `rules` can change that, and `accepted` can let one finding pass.";
            case INFO -> "Info. The briefing's `rules` can change that, and `accepted` can let one finding pass.";
        };
    }

    private static Set<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
