package org.vouch.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A briefing that {@code vouch init} makes has this project's own workflows, but for what builds and tests the program: it
 * carries {@code vouch.jar}. {@code -Dgolden.update=true} writes them anew.
 */
class InitWorkflowsTest {
    private static final Path OWN = Path.of(".github/workflows");
    private static final Path INIT = Path.of("src/main/resources/init/dot-github/workflows");

    @ParameterizedTest
    @ValueSource(strings = {"check.yml", "publish.yml"})
    void workflowIsTheProjectsOwnWithoutItsProgram(String name) throws IOException {
        String derived = withoutProgram(Files.readString(OWN.resolve(name)));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(INIT.resolve(name), derived);
        }
        assertEquals(derived, Files.readString(INIT.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check.yml", "publish.yml"})
    void workflowKeepsToEveryRule(String name) throws IOException {
        Workflow workflow = Workflow.read(INIT.resolve(name));
        List<String> broken = new ArrayList<>();
        for (WorkflowRules rule : WorkflowRules.values()) {
            broken.addAll(rule.broken(workflow));
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void nothingIsLeftThatBuildsAProgram() throws IOException {
        for (String name : List.of("check.yml", "publish.yml")) {
            assertEquals(-1, Files.readString(INIT.resolve(name)).indexOf("mvn"));
        }
    }

    private static String withoutProgram(String workflow) {
        return workflow.replaceFirst("(?s)\n  program:\n.*", "")
                .replaceAll("(?m)^ *- name: Build the program of the base\n.*\n.*\n", "")
                .replace("mvn -B -q compile exec:java", "java -jar vouch.jar build")
                .replace("target/vouch.jar", "vouch.jar")
                .replace("; the pull request's own program is tested in a job of its own.", ".")
                .replace(
                        "with a\n          \\`vouch.jar\\` built from the base branch and not from",
                        "with the\n          \\`vouch.jar\\` of the base branch and not of");
    }
}
