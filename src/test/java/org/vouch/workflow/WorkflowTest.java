package org.vouch.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The workflows keep to every rule, and every rule can be broken: {@code workflows/broken.txt} names for each what
 * breaks it, as a change to a workflow that is sound, and what is then said.
 */
class WorkflowTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/vouch/workflows");

    @Test
    void everyWorkflowKeepsToEveryRule() throws IOException {
        Map<String, List<String>> broken = new TreeMap<>();
        for (Path file : workflows()) {
            broken.put(file.getFileName().toString(), broken(Workflow.read(file)));
        }
        assertEquals(
                Map.of(
                        "check.yml",
                        List.of(),
                        "links.yml",
                        List.of(),
                        "publish.yml",
                        List.of(),
                        "release.yml",
                        List.of()),
                broken);
    }

    @Test
    void soundWorkflowBreaksNoRule() throws IOException {
        assertEquals(List.of(), broken(Workflow.read(RESOURCES.resolve("sound.yml"))));
    }

    @ParameterizedTest
    @EnumSource
    void eachRuleIsBrokenByItsChangesAndByThemAlone(WorkflowRules rule) throws IOException {
        String sound = Files.readString(RESOURCES.resolve("sound.yml"));
        List<Breakage> breakages = Breakage.read(RESOURCES.resolve("broken.txt")).stream()
                .filter(breakage -> breakage.rule() == rule)
                .toList();
        List<String> expected = breakages.stream().map(Breakage::said).toList();
        List<String> said = new ArrayList<>();
        for (Breakage breakage : breakages) {
            said.addAll(broken(Workflow.of(breakage.apply(sound))));
        }
        assertEquals(expected, said);
        assertEquals(false, expected.isEmpty(), rule + " is broken by nothing");
    }

    private static List<String> broken(Workflow workflow) throws IOException {
        List<String> broken = new ArrayList<>();
        for (WorkflowRules rule : WorkflowRules.values()) {
            broken.addAll(rule.broken(workflow));
        }
        return broken;
    }

    private static List<Path> workflows() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
            return files.sorted().toList();
        }
    }
}
