package org.vouch.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.content.Body;
import org.vouch.content.Note;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Reported;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/** What holds of a note or a YAML file whatever bytes it has: it is read or reported, and places are places in it. */
public final class AnyFile {
    private static final Markdown MARKDOWN = new ParsedMarkdown();

    private AnyFile() {}

    public static void note(byte[] bytes) {
        Findings findings = new Findings();
        Optional<SourceFile> file = text("n.md", bytes, Limit.NOTE, findings);
        if (file.isPresent()) {
            Reported<Note> note = NoteReader.read(file.get(), new Slug("n"), MARKDOWN);
            checkPlaces(note.diagnostics(), file.get());
            Body body = note.value().body();
            body.sentences().forEach(sentence -> {
                sentence.citations().forEach(body.citations()::get);
                sentence.links().forEach(body.links()::get);
            });
        }
    }

    /** The file may be that of any kind of record. */
    public static void yaml(byte[] bytes) {
        Findings findings = new Findings();
        Optional<SourceFile> file = text("f.yaml", bytes, Limit.YAML, findings);
        if (file.isPresent()) {
            Reported<Optional<Node>> read = YamlReader.read(file.get());
            read.diagnostics().forEach(findings::add);
            read.value().ifPresent(node -> {
                check(node, read.diagnostics().isEmpty());
                fields(SettingsReader.SHAPE, node, findings)
                        .ifPresent(fields -> SettingsReader.settings(fields, Map.of(), findings));
                fields(SourceReader.SHAPE, node, findings)
                        .ifPresent(fields -> SourceReader.source(new Slug("s"), "f.yaml", fields));
                new FactReader(MARKDOWN).facts().read("facts", node, findings);
                EntityReader.entities().read("entities", node, findings);
                CorrectionReader.corrections().read("corrections", node, findings);
            });
            checkPlaces(findings.all(), file.get());
        }
    }

    private static Optional<Fields> fields(Shape shape, Node node, Findings findings) {
        return Fields.of(shape, "the file", node, findings);
    }

    private static Optional<SourceFile> text(String name, byte[] bytes, Limit limit, Findings findings) {
        Optional<SourceFile> file =
                TextFile.of(new ProjectFile(Path.of(name), name, Optional.empty()), bytes, limit, findings);
        assertTrue(file.isPresent() || !findings.all().isEmpty(), "refused without a word");
        return file;
    }

    private static void checkPlaces(List<Diagnostic> found, SourceFile file) {
        for (Diagnostic diagnostic : found) {
            Span span = diagnostic.span();
            assertTrue(span.endLine() <= file.lineCount(), diagnostic::toString);
            assertTrue(span.column() <= columns(file, span.line()), diagnostic::toString);
            assertTrue(span.endColumn() <= columns(file, span.endLine()), diagnostic::toString);
        }
    }

    /** Returns the column behind the line's last character and its end, which is CR, LF or both. */
    private static int columns(SourceFile file, int line) {
        String text = file.line(line);
        return text.codePointCount(0, text.length()) + 3;
    }

    private static void check(Node node, boolean isSound) {
        int length = node.file().text().length();
        assertTrue(0 <= node.start() && node.start() <= node.end() && node.end() <= length);
        if (node instanceof Node.Scalar scalar && isSound) {
            checkWritten(scalar);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> check(item, isSound));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> check(entry.value(), isSound));
        }
    }

    /** A text on one line without quotation marks, in a file without a finding, is what stands there. */
    private static void checkWritten(Node.Scalar scalar) {
        String written = scalar.file().text().substring(scalar.start(), scalar.end());
        if (!written.isEmpty()
                && "\"'|>".indexOf(written.charAt(0)) < 0
                && written.lines().count() == 1) {
            assertEquals(written, scalar.text());
        }
    }
}
