package org.vouch.read;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.content.Slug;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.SourceFile;

/** The kinds of files that hold YAML: how each is read, which files it is, and its schema. */
enum ContentKind {
    BRIEFING("briefing.yaml", SettingsReader.SHAPE),
    SOURCE("sources/<id>.yaml", SourceReader.SHAPE),
    FACTS("facts/<slug>.yaml", FactReader.SHAPE),
    ENTITIES("entities.yaml", EntityReader.SHAPE),
    CORRECTIONS("corrections.yaml", CorrectionReader.SHAPE),
    NOTE("notes/<slug>.md", NoteReader.SHAPE),
    PAGE("pages/<slug>.md", PageReader.SHAPE);

    private final String form;
    private final Shape shape;

    ContentKind(String form, Shape shape) {
        this.form = form;
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /** As the page of files names it, below {@code content/}. */
    String form() {
        return form;
    }

    String schemaName() {
        return name().toLowerCase(Locale.ROOT) + ".json";
    }

    boolean isMarkdown() {
        return form.endsWith(".md");
    }

    /** Which editors take for such a file. */
    String glob() {
        return "content/" + form.replaceAll("<\\w+>", "*");
    }

    /** Returns the kind of a file, from its path below {@code content/}; absent where it is none of these. */
    static Optional<ContentKind> of(String path) {
        return Stream.of(values())
                .filter(kind -> path.matches(kind.form.replaceAll("<\\w+>", "[^/]+")))
                .findFirst();
    }

    ObjectNode schema(SchemaPrinter printer) {
        if (isList()) {
            return printer.ofList(shape);
        }
        return this == PAGE ? printer.ofOptionalRecord(shape) : printer.ofRecord(shape);
    }

    /** Reads a text as such a file and returns what is found about it alone. */
    List<Diagnostic> read(String text) {
        SourceFile file = new SourceFile("content/" + form, text);
        Findings findings = new Findings();
        if (this == NOTE) {
            findings.take(NoteReader.read(file, new Slug("x"), new ParsedMarkdown()));
        } else if (this == PAGE) {
            findings.take(PageReader.read(file, new Slug("x"), new ParsedMarkdown()));
        } else {
            findings.take(YamlReader.read(file))
                    .or(() -> isList() ? Optional.empty() : Optional.of(Node.Mapping.empty(file, 0)))
                    .ifPresent(node -> readYaml(node, findings));
        }
        return findings.with(text).diagnostics();
    }

    private boolean isList() {
        return this == FACTS || this == ENTITIES || this == CORRECTIONS;
    }

    private void readYaml(Node node, Findings findings) {
        switch (this) {
            case BRIEFING ->
                Fields.of(shape, form, node, findings)
                        .map(fields -> SettingsReader.settings(fields, Map.of(), findings));
            case SOURCE ->
                Fields.of(shape, form, node, findings).map(fields -> SourceReader.source(new Slug("x"), form, fields));
            case FACTS -> new FactReader(new ParsedMarkdown()).facts().read("facts", node, findings);
            case ENTITIES -> EntityReader.entities().read("entities", node, findings);
            default -> CorrectionReader.corrections().read("corrections", node, findings);
        }
    }
}
