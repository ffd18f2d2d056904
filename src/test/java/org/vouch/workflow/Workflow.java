package org.vouch.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workflow of GitHub Actions, read as YAML.
 *
 * @param text the file as it is
 */
record Workflow(String text, JsonNode root) {

    static Workflow read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static Workflow of(String text) throws IOException {
        return new Workflow(text, new YAMLMapper().readTree(text));
    }

    /** Returns the jobs by their ids, in the order written. */
    Map<String, Job> jobs() {
        Map<String, Job> jobs = new LinkedHashMap<>();
        root.path("jobs").properties().forEach(job -> jobs.put(job.getKey(), new Job(job.getKey(), job.getValue())));
        return jobs;
    }

    /** Returns whether strangers can set it off. */
    boolean runsForPullRequests() {
        JsonNode on = root.path("on");
        return on.has("pull_request") || on.asText().equals("pull_request");
    }

    record Job(String id, JsonNode node) {

        List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            node.path("steps").forEach(step -> steps.add(new Step(step)));
            return steps;
        }
    }

    record Step(JsonNode node) {

        String name() {
            return node.path("name").asText();
        }

        String run() {
            return node.path("run").asText();
        }

        /** Returns the action without its version, empty for a step that runs a script. */
        String action() {
            return node.path("uses").asText().replaceFirst("@.*", "");
        }
    }
}
