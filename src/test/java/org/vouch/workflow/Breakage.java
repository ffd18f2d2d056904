package org.vouch.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A change that breaks one rule of workflows. In its file:
 *
 * <pre>
 * ## timeout: no end within an hour for the job site
 * -    timeout-minutes: 10
 * +    timeout-minutes: 90
 * </pre>
 *
 * @param said what is then said
 * @param was the lines that go; each stands once in the workflow, one after another
 * @param now the lines that come in their place
 */
record Breakage(WorkflowRules rule, String said, String was, String now) {

    static List<Breakage> read(Path file) throws IOException {
        List<Breakage> all = new ArrayList<>();
        for (String section : Files.readString(file).split("(?m)^## ")) {
            if (!section.isBlank() && section.contains("\n-")) {
                String title = section.lines().findFirst().orElseThrow();
                String rule = title.substring(0, title.indexOf(':'));
                all.add(new Breakage(
                        WorkflowRules.valueOf(rule.toUpperCase(Locale.ROOT)),
                        title.substring(title.indexOf(':') + 2),
                        lines(section, "-"),
                        lines(section, "+")));
            }
        }
        return all;
    }

    String apply(String sound) {
        if (sound.split(Pattern.quote(was), -1).length != 2) {
            throw new IllegalArgumentException("does not stand once in the sound workflow: " + was);
        }
        return sound.replace(was, now);
    }

    private static String lines(String section, String sign) {
        StringBuilder lines = new StringBuilder();
        section.lines()
                .filter(line -> line.startsWith(sign))
                .forEach(line -> lines.append(line.substring(1)).append('\n'));
        return lines.toString();
    }
}
