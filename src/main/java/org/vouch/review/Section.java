package org.vouch.review;

import java.util.List;

/**
 * One heading of the summary and what stands under it.
 *
 * @param title for example {@code Rules}
 * @param columns the heads of a table; empty where the entries are a list
 * @param entries each one line, or a line with lines of a list inside it; Markdown, safe
 */
record Section(String title, List<String> columns, List<String> entries) {

    Section {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
    }

    static Section list(String title, List<String> entries) {
        return new Section(title, List.of(), entries.stream().map(e -> "- " + e).toList());
    }

    /** @param rows each with as many cells as there are columns */
    static Section table(String title, List<String> columns, List<List<String>> rows) {
        return new Section(title, columns, rows.stream().map(Section::row).toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the lines above the entries. */
    String head() {
        String heading = "#### " + title + " (" + entries.size() + ")\n\n";
        return columns.isEmpty() ? heading : heading + row(columns) + "\n|" + " --- |".repeat(columns.size()) + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
