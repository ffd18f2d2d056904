package org.vouch.author;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code csl} of a record in the making. Of several values that are stated for a variable the first stands in the
 * record, with what states it; others that do not agree stand below it in a comment.
 *
 * @param lines YAML, indented as a part of the record
 * @param differing one line for each variable for which values differ
 * @param dating the line of the record that says where the date of publication comes from, perhaps a comment
 */
record CslDraft(List<String> lines, List<String> differing, String dating) {
    private static final List<String> FIRST =
            List.of("type", "title", "author", "container-title", "publisher", "issued", "accessed", "URL", "language");

    CslDraft {
        lines = List.copyOf(lines);
        differing = List.copyOf(differing);
    }

    /** Returns whether a date of publication was found. */
    boolean isDated() {
        return !dating.startsWith("#");
    }

    static CslDraft of(List<Stated> stated) {
        Map<String, List<Stated>> byVariable = new LinkedHashMap<>();
        FIRST.forEach(variable -> byVariable.put(variable, new ArrayList<>()));
        stated.forEach(one -> byVariable
                .computeIfAbsent(one.variable(), any -> new ArrayList<>())
                .add(one));
        List<String> lines = new ArrayList<>(List.of("csl:"));
        List<String> differing = new ArrayList<>();
        if (byVariable.get("type").isEmpty()) {
            lines.add("  type: webpage");
        }
        byVariable.forEach((variable, values) -> write(variable, values, lines, differing));
        return new CslDraft(lines, differing, dating(byVariable.get("issued")));
    }

    /** A date that only a reference gives is not known to be shown in the document. */
    private static String dating(List<Stated> issued) {
        Optional<Stated> taken = issued.stream().filter(Stated::usable).findFirst();
        if (taken.isEmpty()) {
            return "# dating: {basis: inferred, why: \"how the date follows from the document's words\"}";
        }
        boolean shown = issued.stream().anyMatch(date -> date.inDocument() && date.agrees(taken.get()));
        return shown
                ? "dating: {basis: shown}"
                : "dating: {basis: outside, why: "
                        + Yaml.quoted("the reference " + taken.get().origin()) + "}";
    }

    /** CSL has no variable for the day of a later change, so it stays a comment. */
    private static void write(String variable, List<Stated> values, List<String> lines, List<String> differing) {
        Stated taken = values.stream()
                .filter(value -> value.usable() && !variable.equals("updated"))
                .findFirst()
                .orElse(null);
        if (taken != null) {
            lines.add("  " + variable + ": " + taken.yaml() + "  # " + Yaml.comment(taken.origin()));
        }
        List<Stated> shown = new ArrayList<>();
        for (Stated value : values) {
            if (value != taken
                    && (taken == null || !taken.agrees(value))
                    && shown.stream().noneMatch(value::agrees)) {
                shown.add(value);
                lines.add("  # " + variable + ": " + Yaml.comment(value.yaml() + " (" + value.origin() + ")"));
            }
        }
        if (taken != null && !shown.isEmpty()) {
            List<String> others = shown.stream()
                    .map(value -> value.yaml() + " (" + value.origin() + ")")
                    .toList();
            differing.add(variable + ": " + taken.yaml() + " (" + taken.origin() + ") is taken, not "
                    + String.join(", not ", others));
        }
    }
}
