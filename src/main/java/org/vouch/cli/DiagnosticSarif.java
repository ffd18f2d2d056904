package org.vouch.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;

/**
 * Writes {@code check --format sarif}, for code scanning and editors: one run with the rules that spoke and every finding.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class DiagnosticSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What the paths are relative to; whoever reads the file knows where that is. */
    private static final String BASE = "%SRCROOT%";

    private final JsonGenerator json;
    private final RepositoryPath paths;
    private final List<Diagnostic> diagnostics;
    private final List<Rule> rules;

    private DiagnosticSarif(JsonGenerator json, RepositoryPath paths, List<Diagnostic> diagnostics) {
        this.json = json;
        this.paths = paths;
        this.diagnostics = diagnostics;
        this.rules =
                diagnostics.stream().map(Diagnostic::rule).distinct().sorted().toList();
    }

    static void print(List<Diagnostic> diagnostics, RepositoryPath paths, Optional<String> version, PrintStream out)
            throws IOException {
        out.println(JsonText.of(json -> new DiagnosticSarif(json, paths, diagnostics).write(version)));
    }

    private void write(Optional<String> version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool(version);
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Diagnostic diagnostic : diagnostics) {
            writeResult(diagnostic);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool(Optional<String> version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Vouch");
        if (version.isPresent()) {
            json.writeStringField("version", version.get());
        }
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            writeRule(RulePage.of(rule));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(RulePage page) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", page.rule().id());
        writeText("shortDescription", page.rule().summary());
        writeText("fullDescription", page.description());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", doubled(page.remedy()));
        json.writeStringField("markdown", doubled(page.markdown()));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(page.rule().severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(Diagnostic d) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", d.rule().id());
        json.writeNumberField("ruleIndex", rules.indexOf(d.rule()));
        json.writeStringField("level", level(d.severity()));
        writeText("message", d.message() + d.hint().map(hint -> "\n" + hint).orElse(""));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        writeFile(d.span());
        writeRegion("region", d.span());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        if (d.replacement().isPresent()) {
            writeFix(d, d.replacement().get());
        }
        json.writeEndObject();
    }

    private void writeFix(Diagnostic d, String replacement) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        writeText("description", replacement.isEmpty() ? "delete it" : "write " + replacement);
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        writeFile(d.span());
        json.writeArrayFieldStart("replacements");
        json.writeStartObject();
        writeRegion("deletedRegion", d.span());
        json.writeObjectFieldStart("insertedContent");
        json.writeStringField("text", replacement);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeFile(Span at) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", address(paths.of(at.file())));
        json.writeStringField("uriBaseId", BASE);
        json.writeEndObject();
    }

    private void writeRegion(String name, Span at) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("startLine", at.line());
        json.writeNumberField("startColumn", at.column());
        json.writeNumberField("endLine", at.endLine());
        json.writeNumberField("endColumn", at.endColumn());
        json.writeEndObject();
    }

    /** {@code [words](address)} would be a link made by whoever wrote the content. */
    private void writeText(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", doubled(text).replace("](", "] ("));
        json.writeEndObject();
    }

    /** "The characters "{" and "}" SHALL be represented by the character sequences "{{" and "}}" respectively." §3.11.5 */
    private static String doubled(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Half a character, which some disks take for a name, is written as a question mark is. */
    private static String address(String path) {
        StringBuilder address = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean isPlain = c < 0x80 && Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0;
            address.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return address.toString();
    }
}
