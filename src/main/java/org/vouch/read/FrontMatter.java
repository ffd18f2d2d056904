package org.vouch.read;

import static org.vouch.diagnostic.Rule.INVALID_YAML;
import static org.vouch.diagnostic.Rule.TOO_LARGE;

import java.nio.charset.StandardCharsets;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;

/**
 * The YAML between a first line {@code ---} and the next such line.
 *
 * @param isThere whether the file begins with front matter, closed or not
 * @param node what it holds: a record without fields where there is none
 * @param bodyStart UTF-16 offset of the first line after it; the end of the file where it is not closed
 */
record FrontMatter(boolean isThere, Node node, int bodyStart) {

    /** Reports {@code invalid-yaml} and {@code too-large}. */
    static Reported<FrontMatter> of(SourceFile file) {
        Findings findings = new Findings();
        if (!isFence(file.line(1))) {
            return findings.with(new FrontMatter(false, Node.Mapping.unread(file), 0));
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (isFence(file.line(line))) {
                int bodyStart = line < file.lineCount()
                        ? file.offset(line + 1, 1)
                        : file.text().length();
                Node node = yaml(file, file.offset(2, 1), file.offset(line, 1), findings);
                return findings.with(new FrontMatter(true, node, bodyStart));
            }
        }
        findings.add(
                INVALID_YAML,
                file.span(0, 3),
                "front matter begins here and is never closed",
                "write --- on a line of its own after the last field");
        return findings.with(
                new FrontMatter(true, Node.Mapping.unread(file), file.text().length()));
    }

    /** Reads the fields of a note or page. */
    Fields fields(Shape shape, SourceFile file, Findings findings) {
        return Fields.of(shape, "the front matter", node, findings).orElseGet(() -> Fields.unread(file, findings));
    }

    private static Node yaml(SourceFile file, int from, int to, Findings findings) {
        int bytes = file.text().substring(from, to).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limit.YAML.bytes()) {
            findings.add(TOO_LARGE, file.span(0, 3), "front matter is larger than " + Limit.YAML.size());
            return Node.Mapping.unread(file);
        }
        return findings.take(YamlReader.read(file, from, to)).orElseGet(() -> Node.Mapping.empty(file, from));
    }

    private static boolean isFence(String line) {
        return line.startsWith("---") && line.substring(3).isBlank();
    }
}
