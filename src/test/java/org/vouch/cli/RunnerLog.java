package org.vouch.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a step's output as the runner of a GitHub workflow does. The grammar is the published one: a line whose first
 * characters after white space are {@code ::} is {@code ::name key=value,key=value::data}; failing that, {@code
 * ##[name key=value;key=value]data} anywhere in a line. Names that the runner does not know are text.
 */
record RunnerLog(List<Command> commands, List<String> text) {
    private static final Set<String> NAMES = Set.of(
            "add-mask",
            "add-matcher",
            "add-path",
            "debug",
            "echo",
            "endgroup",
            "error",
            "group",
            "internal-set-repo-path",
            "notice",
            "remove-matcher",
            "save-state",
            "set-env",
            "set-output",
            "set-secret",
            "stop-commands",
            "warning",
            "add-mask-regex",
            "section",
            "command");

    /** A command as the runner understands it, with the escapes undone. */
    record Command(String name, Map<String, String> properties, String data) {}

    /** Lines end as .NET's reader ends them, and more often: each end that Unicode knows. */
    static RunnerLog read(String output) {
        List<Command> commands = new ArrayList<>();
        List<String> text = new ArrayList<>();
        for (String line : output.split("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]")) {
            command(line).ifPresentOrElse(commands::add, () -> text.add(line));
        }
        return new RunnerLog(commands, text);
    }

    private static Optional<Command> command(String line) {
        return atTheStart(line).or(() -> anywhere(line));
    }

    private static Optional<Command> atTheStart(String raw) {
        String line = raw.substring(leadingSpace(raw));
        int end = line.indexOf("::", 2);
        if (!line.startsWith("::") || end < 0) {
            return Optional.empty();
        }
        return command(line.substring(2, end), ",", line.substring(end + 2), "%0D\r", "%0A\n", "%3A:", "%2C,", "%25%");
    }

    private static Optional<Command> anywhere(String line) {
        int start = line.indexOf("##[");
        int end = start < 0 ? -1 : line.indexOf(']', start);
        if (end < 0) {
            return Optional.empty();
        }
        return command(
                line.substring(start + 3, end), ";", line.substring(end + 1), "%3B;", "%0D\r", "%0A\n", "%5D]", "%25%");
    }

    /** @param escapes three characters each, followed by what they stand for, in the order in which they are undone */
    private static Optional<Command> command(String head, String separator, String data, String... escapes) {
        int space = head.indexOf(' ');
        String name = (space < 0 ? head : head.substring(0, space)).toLowerCase(Locale.ROOT);
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        Map<String, String> properties = new HashMap<>();
        for (String property :
                space < 0 ? new String[0] : head.substring(space + 1).strip().split(separator)) {
            int equals = property.indexOf('=');
            if (equals > 0) {
                properties.put(property.substring(0, equals), undone(property.substring(equals + 1), escapes));
            }
        }
        // A colon and a comma are escaped in properties alone.
        String[] ofData = separator.equals(",") ? new String[] {"%0D\r", "%0A\n", "%25%"} : escapes;
        return Optional.of(new Command(name, properties, undone(data, ofData)));
    }

    private static String undone(String escaped, String... escapes) {
        String text = escaped;
        for (String escape : escapes) {
            text = text.replace(escape.substring(0, 3), escape.substring(3));
        }
        return text;
    }

    /** .NET trims every white space of Unicode; a byte order mark is taken for one to be safe. */
    private static int leadingSpace(String line) {
        int at = 0;
        while (at < line.length()
                && (Character.isWhitespace(line.charAt(at))
                        || Character.isSpaceChar(line.charAt(at))
                        || line.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }
}
