package org.vouch.workflow;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the scripts of a job as GitHub's runner does, in a folder where the repositories are fetched already. Actions are
 * not run, only noted. In the place of {@code mvn} nothing happens, and {@code java -jar target/vouch.jar} is the program
 * that is being tested.
 *
 * @param workspace the job's folder; the runner's own files lie beside it
 * @param facts what the expressions stand for, for example {@code github.event.pull_request.number}
 */
record Runner(Path workspace, Map<String, String> facts) {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *(.*?) *}}");

    /**
     * What a job did.
     *
     * @param steps the names of the steps that ran, with {@code !} after one that failed
     */
    record Result(boolean passed, List<String> steps, String log, String summary) {}

    Result run(Workflow.Job job) throws IOException {
        Path own = Files.createDirectories(workspace.resolveSibling("runner-" + job.id()));
        Path summary = Files.createFile(own.resolve("summary.md"));
        Path outputs = Files.createFile(own.resolve("outputs"));
        Path log = Files.createFile(own.resolve("log"));
        tools(Files.createDirectories(own.resolve("bin")));
        Map<String, String> known = new HashMap<>(facts);
        List<String> steps = new ArrayList<>();
        boolean passed = true;
        for (Workflow.Step step : job.steps()) {
            if (!isRun(step, passed, known)) {
                continue;
            }
            boolean done = step.run().isEmpty() || run(step, own, known);
            steps.add(step.name() + (done ? "" : "!"));
            passed &= done;
            known.putAll(outputs(step, outputs));
        }
        return new Result(passed, steps, Files.readString(log), Files.readString(summary));
    }

    private static boolean isRun(Workflow.Step step, boolean passed, Map<String, String> known) {
        String condition = step.node().path("if").asText();
        if (condition.isEmpty()) {
            return passed;
        }
        if (condition.equals("${{ !cancelled() }}")) {
            return true;
        }
        Matcher equals = Pattern.compile("\\$\\{\\{ (\\S+) == '(\\w+)' }}").matcher(condition);
        if (!equals.matches()) {
            throw new IllegalArgumentException("a condition that this runner does not know: " + condition);
        }
        return passed && equals.group(2).equals(known.get(equals.group(1)));
    }

    private boolean run(Workflow.Step step, Path own, Map<String, String> known) throws IOException {
        Path script = Files.writeString(own.resolve("script.sh"), step.run());
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", script.toString())
                .directory(workspace
                        .resolve(step.node().path("working-directory").asText())
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(own.resolve("log").toFile()));
        Map<String, String> environment = bash.environment();
        environment.put("PATH", own.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("GITHUB_STEP_SUMMARY", own.resolve("summary.md").toString());
        environment.put("GITHUB_OUTPUT", own.resolve("outputs").toString());
        step.node()
                .path("env")
                .properties()
                .forEach(variable -> environment.put(
                        variable.getKey(), value(variable.getValue().asText(), known)));
        try {
            return bash.start().waitFor() == 0;
        } catch (InterruptedException stopped) {
            throw new IOException("interrupted while a step ran", stopped);
        }
    }

    private static String value(String text, Map<String, String> known) {
        return EXPRESSION.matcher(text).replaceAll(expression -> {
            if (!known.containsKey(expression.group(1))) {
                throw new IllegalArgumentException("an expression without a value: " + expression.group(1));
            }
            return Matcher.quoteReplacement(known.get(expression.group(1)));
        });
    }

    private static Map<String, String> outputs(Workflow.Step step, Path file) throws IOException {
        Map<String, String> outputs = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] pair = line.split("=", 2);
            outputs.put("steps." + step.node().path("id").asText() + ".outputs." + pair[0], pair[1]);
        }
        Files.writeString(file, "");
        return outputs;
    }

    private static void tools(Path bin) throws IOException {
        program(bin.resolve("mvn"), "exit 0\n");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program(bin.resolve("java"), """
                [ "$1 $2" = "-jar target/vouch.jar" ] || exit 97
                shift 2
                exec "%s" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "%s" org.vouch.cli.Main "$@"
                """.formatted(java, absolute(System.getProperty("java.class.path"))));
    }

    /** The scripts run in other folders than this test. */
    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + script);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + file);
        }
    }
}
