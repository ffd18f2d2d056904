package org.vouch.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What every workflow of this project keeps to. Each rule returns what breaks it. */
enum WorkflowRules {

    /** Events that give a stranger's pull request a token that can write, or secrets. */
    EVENT {
        @Override
        List<String> broken(Workflow workflow) {
            return fields(workflow.root().path("on")).stream()
                    .filter(event -> !EVENTS.contains(event))
                    .map(event -> "the event " + event)
                    .toList();
        }
    },

    /** The token can read the repository and nothing else, but where a job says so for itself. */
    PERMISSIONS {
        @Override
        List<String> broken(Workflow workflow) {
            String all = workflow.root().path("permissions").toString();
            return all.equals("{\"contents\":\"read\"}") ? List.of() : List.of("permissions " + all);
        }
    },

    /** A job that can write runs nothing of the project's, and no pull request sets it off. */
    WRITING {
        @Override
        List<String> broken(Workflow workflow) {
            return workflow.jobs().values().stream()
                    .filter(job -> job.node().path("permissions").toString().contains("write"))
                    .filter(job -> workflow.runsForPullRequests() || runsTheProject(job))
                    .map(job -> "the job " + job.id() + " can write")
                    .toList();
        }

        private boolean runsTheProject(Workflow.Job job) {
            return job.steps().stream()
                    .anyMatch(step -> step.action().equals("actions/checkout")
                            || PROGRAM.matcher(step.run()).find());
        }
    },

    /** Actions are named by their full commit, out of those whose commits were read from their repositories. */
    ACTION {
        @Override
        List<String> broken(Workflow workflow) {
            return found(Pattern.compile("(?m)^ *(?:- )?uses: *(.*)$"), workflow.text()).stream()
                    .filter(action -> !ACTIONS.contains(action))
                    .map(action -> "uses " + action)
                    .toList();
        }
    },

    /** Expressions are those that no stranger can write a text into, and stand where no shell reads them. */
    EXPRESSION {
        @Override
        List<String> broken(Workflow workflow) {
            List<String> broken = new ArrayList<>();
            found(Pattern.compile("\\$\\{\\{ *(.*?) *}}"), workflow.text()).stream()
                    .filter(expression -> !EXPRESSIONS.matcher(expression).matches())
                    .forEach(expression -> broken.add("the expression " + expression));
            steps(workflow).stream()
                    .filter(step -> step.run().contains("${{"))
                    .forEach(step -> broken.add("an expression in the script of \"" + step.name() + "\""));
            return broken;
        }
    },

    /** The checked-out repository holds no token for the scripts that run in it. */
    CREDENTIALS {
        @Override
        List<String> broken(Workflow workflow) {
            return steps(workflow).stream()
                    .filter(step -> step.action().equals("actions/checkout"))
                    .filter(step -> !step.node()
                            .path("with")
                            .path("persist-credentials")
                            .asText()
                            .equals("false"))
                    .map(step -> "credentials stay after \"" + step.name() + "\"")
                    .toList();
        }
    },

    /** No job leaves anything for a later one to trust. */
    CACHE {
        @Override
        List<String> broken(Workflow workflow) {
            return steps(workflow).stream()
                    .filter(step -> step.node().path("with").has("cache")
                            || step.action().startsWith("actions/cache"))
                    .map(step -> "a cache in \"" + step.name() + "\"")
                    .toList();
        }
    },

    /** A job that hangs ends within the hour. */
    TIMEOUT {
        @Override
        List<String> broken(Workflow workflow) {
            return workflow.jobs().values().stream()
                    .filter(job -> job.node().path("timeout-minutes").asInt(0) < 1
                            || job.node().path("timeout-minutes").asInt() > 60)
                    .map(job -> "no end within an hour for the job " + job.id())
                    .toList();
        }
    },

    /** Two runs for one thing do not run beside each other. */
    CONCURRENCY {
        @Override
        List<String> broken(Workflow workflow) {
            return workflow.root().path("concurrency").has("group") ? List.of() : List.of("no concurrency group");
        }
    },

    /** A script ends at its first mistake. */
    SHELL {
        @Override
        List<String> broken(Workflow workflow) {
            JsonNode shell = workflow.root().path("defaults").path("run").path("shell");
            List<String> broken = new ArrayList<>();
            if (!shell.asText().equals("bash -euo pipefail {0}")) {
                broken.add("the shell \"" + shell.asText() + "\"");
            }
            steps(workflow).stream()
                    .filter(step -> step.node().has("shell"))
                    .forEach(step -> broken.add("a shell of its own for \"" + step.name() + "\""));
            return broken;
        }
    },

    /** Every script is one that the shell can read. */
    SCRIPT {
        @Override
        List<String> broken(Workflow workflow) throws IOException {
            List<String> broken = new ArrayList<>();
            for (Workflow.Step step : steps(workflow)) {
                if (!isReadByTheShell(step.run())) {
                    broken.add("no script of the shell in \"" + step.name() + "\"");
                }
            }
            return broken;
        }
    },

    /** The machine is the same one next month. */
    MACHINE {
        @Override
        List<String> broken(Workflow workflow) {
            return workflow.jobs().values().stream()
                    .map(job -> job.node().path("runs-on").asText())
                    .filter(machine -> !machine.matches("ubuntu-\\d+\\.\\d+"))
                    .map(machine -> "runs on " + machine)
                    .toList();
        }
    },

    /** The log says in words what each step does. */
    NAME {
        @Override
        List<String> broken(Workflow workflow) {
            return steps(workflow).stream()
                    .filter(step -> step.name().isBlank())
                    .map(step -> "a step without a name")
                    .toList();
        }
    };

    private static final Set<String> EVENTS = Set.of("pull_request", "push", "schedule", "workflow_dispatch");

    private static final Pattern PROGRAM = Pattern.compile("\\b(mvn|java|bash|sh|python3?|node)\\b");

    private static final Set<String> ACTIONS = Set.of(
            "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
            "actions/setup-java@b6effb05e454b25005698d916606bdc6ffcbf961 # v5.7.0",
            "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
            "actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0",
            "actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0",
            "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0");

    private static final Pattern EXPRESSIONS = Pattern.compile("github\\.(ref|ref_name|run_id|repository|token)"
            + "|github\\.event\\.pull_request\\.(base\\.sha|number)"
            + "|steps\\.\\w+\\.outputs\\.\\w+( == '\\w+')?"
            + "|!cancelled\\(\\)");

    /** Returns what breaks the rule, in the order of the file; empty where nothing does. */
    abstract List<String> broken(Workflow workflow) throws IOException;

    private static List<Workflow.Step> steps(Workflow workflow) {
        return workflow.jobs().values().stream()
                .flatMap(job -> job.steps().stream())
                .toList();
    }

    private static List<String> fields(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static boolean isReadByTheShell(String script) throws IOException {
        Process bash =
                new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        bash.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        bash.getOutputStream().close();
        bash.getInputStream().readAllBytes();
        try {
            return bash.waitFor() == 0;
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted while bash read a script", stopped);
        }
    }
}
