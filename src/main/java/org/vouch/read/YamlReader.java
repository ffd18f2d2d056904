package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_YAML;

import java.util.Optional;
import java.util.OptionalInt;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;

/**
 * Reads the part of YAML that cannot change a value behind its author's back: lists, records and texts, in one document,
 * without tabs, anchors, aliases, tags and directives. After a mistake it goes on at the next item or name of the same
 * list or record, or of the one around it, so that one run reports every mistake of a file and the rest is still read.
 *
 * <p>Reports {@code invalid-yaml} and {@code too-deep}.
 */
final class YamlReader {
    private static final int MOST_RESTARTS = 20;

    private final SourceFile file;
    private final String text;
    private final Findings findings;
    private final Indentation indentation;
    private int restarts;

    private YamlReader(SourceFile file, String text, Findings findings) {
        this.file = file;
        this.text = text;
        this.findings = findings;
        this.indentation = new Indentation(text);
    }

    /** Reads a whole file; the value is absent where the file holds nothing but comments. */
    static Reported<Optional<Node>> read(SourceFile file) {
        return read(file, 0, file.text().length());
    }

    /** Reads the characters from {@code from} to {@code to}, exclusive, of a file. */
    static Reported<Optional<Node>> read(SourceFile file, int from, int to) {
        Findings findings = new Findings();
        String text = YamlCharacters.readable(file, from, to, findings);
        YamlReader reader = new YamlReader(file, text, findings);
        reader.reportDirectives(from, to);
        return findings.with(reader.part(from, to, 1));
    }

    SourceFile file() {
        return file;
    }

    /** Returns the file's text with the same offsets, as the parser can read it. */
    String text() {
        return text;
    }

    Findings findings() {
        return findings;
    }

    Indentation indentation() {
        return indentation;
    }

    /**
     * Returns where reading goes on after a mistake; absent where nothing is left of the list or record.
     *
     * @param line the start of the first line after the mistake
     * @param column the indentation of the list's hyphens or of the record's names
     */
    OptionalInt restart(int line, int to, int column, boolean isList) {
        OptionalInt next = indentation.next(line, to, column, isList);
        if (next.isPresent() && restarts++ == MOST_RESTARTS) {
            findings.add(
                    INVALID_YAML,
                    file.span(next.getAsInt(), next.getAsInt()),
                    "the file has too many mistakes to be read on from here",
                    "mend those above");
        }
        return restarts > MOST_RESTARTS ? OptionalInt.empty() : next;
    }

    /** Reads the lines of one list or record. */
    Optional<Node> part(int from, int to, int depth) {
        return new YamlTree(this, from, to).document(depth);
    }

    /** A directive can only stand before the first line of content. */
    private void reportDirectives(int from, int to) {
        int line = from;
        while (line < to && " #\n\r%".indexOf(text.charAt(line)) >= 0) {
            if (text.charAt(line) == '%') {
                findings.add(
                        INVALID_YAML,
                        file.span(line, line + 1),
                        "a directive stands here",
                        "delete the line; the file is plain YAML without directives");
            }
            line = indentation.nextLine(line);
        }
    }
}
