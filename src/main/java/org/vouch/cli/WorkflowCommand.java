package org.vouch.cli;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line that the runner of a GitHub workflow obeys: {@code ::error file=a.md,line=3::message}. What it says may have more
 * lines than one and may hold any character; it cannot become another command.
 *
 * @param name for example {@code error}
 * @param properties in their order, none of them empty
 */
record WorkflowCommand(String name, Map<String, String> properties, String message) {

    String line() {
        String given = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property(property.getValue()))
                .collect(Collectors.joining(","));
        return "::" + name + (given.isEmpty() ? "" : " " + given) + "::" + data(message);
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }

    /** Only the line ends that we put between safe lines are kept. */
    private static String data(String value) {
        return value.lines().map(line -> SafeLine.of(line).replace("%", "%25")).collect(Collectors.joining("%0A"));
    }
}
