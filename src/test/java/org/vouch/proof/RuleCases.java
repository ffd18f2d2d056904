package org.vouch.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.diagnostic.Rule;

/** Reads {@code cases/<rule>.txt}; {@code cases/base.txt} says how such a file is written. */
final class RuleCases {
    private static final Path FOLDER = Path.of("src/test/resources/org/vouch/proof/cases");
    private static final Pattern CASE = Pattern.compile("(speaks|silent): (.+?)( \\(clone\\))?");
    private static final Pattern FILE = Pattern.compile("(\\S+)(?: \\((append|change)(?:: (.+) => (.*))?\\))?");

    private RuleCases() {}

    static List<RuleCase> of(Rule rule) throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        for (String section : parts(Files.readString(FOLDER.resolve(rule.id() + ".txt")), "## ")) {
            Matcher head = matched(CASE, headline(section));
            cases.add(new RuleCase(
                    rule, head.group(1).equals("speaks"), head.group(2), head.group(3) != null, edits(section)));
        }
        return cases;
    }

    static List<RuleCase.Edit> base() throws IOException {
        return edits(parts(Files.readString(FOLDER.resolve("base.txt")), "## ").get(0));
    }

    private static List<RuleCase.Edit> edits(String section) {
        return parts(section, "--- ").stream().map(RuleCases::edit).toList();
    }

    private static RuleCase.Edit edit(String part) {
        Matcher head = matched(FILE, headline(part));
        Path path = Path.of(head.group(1));
        if (head.group(3) != null) {
            return new RuleCase.Changed(path, head.group(3), head.group(4).replace("\\n", "\n"));
        }
        String text = part.substring(part.indexOf('\n') + 1).stripTrailing() + "\n";
        return head.group(2) == null ? new RuleCase.Written(path, text) : new RuleCase.Appended(path, "\n" + text);
    }

    /** Returns what follows each line that begins with the mark, that line's rest included. */
    private static List<String> parts(String text, String mark) {
        String[] parts = Pattern.compile("(?m)^" + mark).split(text);
        return List.of(parts).subList(1, parts.length);
    }

    private static String headline(String part) {
        return part.substring(0, part.indexOf('\n')).strip();
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("cannot be read: " + line);
        }
        return matcher;
    }
}
