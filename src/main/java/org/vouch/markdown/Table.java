package org.vouch.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table in the lines of a paragraph: a header row, a row of hyphens and colons, and body rows, cells parted by
 * {@code |}. A pipe inside a cell is written {@code \|}. A row with more cells than the header keeps the rest of its
 * line in its last cell, one with fewer is filled up.
 *
 * @see <a href="https://github.github.com/gfm/#tables-extension-">GitHub Flavored Markdown, tables</a>
 */
record Table(int firstLine, List<Alignment> columns, List<List<Slice>> rows) {

    enum Alignment {
        NONE(""),
        LEFT(" class=\"align-left\""),
        CENTER(" class=\"align-center\""),
        RIGHT(" class=\"align-right\"");

        private final String attribute;

        Alignment(String attribute) {
            this.attribute = attribute;
        }

        /** Returns the attribute for a cell, with a space before it; empty where there is none. */
        String attribute() {
            return attribute;
        }
    }

    /** Returns the table in the lines, nothing where there is none; {@code firstLine} is that of its header row. */
    static Optional<Table> find(List<BasedSequence> content, BlockLines places) {
        if (content.size() < 2 || !mayHaveRuler(content)) {
            return Optional.empty();
        }
        List<Slice> lines = content.stream().map(places::line).toList();
        for (int i = 1; i < lines.size(); i++) {
            Optional<List<Alignment>> columns = columns(lines.get(i).text());
            if (columns.isPresent()
                    && cells(lines.get(i - 1), Integer.MAX_VALUE).size()
                            == columns.get().size()) {
                return Optional.of(new Table(
                        i - 1, columns.get(), rows(lines, i, columns.get().size())));
            }
        }
        return Optional.empty();
    }

    private static boolean mayHaveRuler(List<BasedSequence> lines) {
        for (BasedSequence line : lines.subList(1, lines.size())) {
            char first = line.trimStart().safeCharAt(0);
            if (first == '|' || first == '-' || first == ':') {
                return true;
            }
        }
        return false;
    }

    private static List<List<Slice>> rows(List<Slice> lines, int ruler, int width) {
        List<List<Slice>> rows = new ArrayList<>();
        rows.add(cells(lines.get(ruler - 1), width));
        for (Slice line : lines.subList(ruler + 1, lines.size())) {
            rows.add(cells(line, width));
        }
        return rows;
    }

    /** Reads a row of hyphens with a colon where the column is aligned to; nothing where the line is none. */
    private static Optional<List<Alignment>> columns(String line) {
        List<Alignment> columns = new ArrayList<>();
        if (line.indexOf('-') < 0 || line.indexOf('|') < 0) {
            return Optional.empty();
        }
        int i = line.startsWith("|") ? 1 : 0;
        while (i < line.length()) {
            int start = Chars.skipBlanks(line, i);
            int end = start;
            while (end < line.length() && (line.charAt(end) == '-' || line.charAt(end) == ':')) {
                end++;
            }
            i = Chars.skipBlanks(line, end);
            boolean left = line.startsWith(":", start);
            boolean right = end > start && line.charAt(end - 1) == ':';
            if (!onlyHyphens(line, start + (left ? 1 : 0), end - (right ? 1 : 0))) {
                return Optional.empty();
            }
            if (i < line.length() && line.charAt(i++) != '|') {
                return Optional.empty();
            }
            columns.add(left ? right ? Alignment.CENTER : Alignment.LEFT : right ? Alignment.RIGHT : Alignment.NONE);
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(columns);
    }

    private static boolean onlyHyphens(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (line.charAt(i) != '-') {
                return false;
            }
        }
        return end > start;
    }

    /** Parts a line into its cells, at most {@code width} of them. */
    private static List<Slice> cells(Slice line, int width) {
        String text = line.text();
        List<Slice> cells = new ArrayList<>();
        int end = text.length() > 1 && text.endsWith("|") && !text.endsWith("\\|") ? text.length() - 1 : text.length();
        int start = text.startsWith("|") ? 1 : 0;
        int i = start;
        while (i < end && cells.size() < width - 1) {
            if (text.charAt(i) == '|') {
                cells.add(cell(line, start, i));
                start = i + 1;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        cells.add(cell(line, Math.min(start, end), end));
        return cells;
    }

    /** Returns one cell without blanks around it and without the backslash before a pipe. */
    private static Slice cell(Slice line, int from, int to) {
        String text = line.text();
        int start = from;
        int end = to;
        while (start < end && Chars.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return line.cell(start, end);
    }
}
