package org.vouch.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.vouch.content.Coverage;
import org.vouch.content.Totals;
import org.vouch.diagnostic.Diagnostic;

/** Writes {@code check --format json}: the figures and every finding, for other programs. */
final class DiagnosticJson {

    private DiagnosticJson() {}

    static void print(Totals totals, Coverage coverage, List<Diagnostic> diagnostics, PrintStream out)
            throws IOException {
        out.println(JsonText.of(json -> {
            json.writeStartObject();
            writeTotals(json, totals);
            writeCoverage(json, coverage);
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : diagnostics) {
                write(json, diagnostic);
            }
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    private static void writeTotals(JsonGenerator json, Totals totals) throws IOException {
        json.writeObjectFieldStart("totals");
        json.writeNumberField("quotations", totals.quotations());
        json.writeNumberField("verified", totals.verified());
        json.writeNumberField("proven", totals.proven());
        json.writeNumberField("unproven", totals.unproven());
        json.writeNumberField("not-found", totals.notFound());
        json.writeNumberField("unreadable", totals.unreadable());
        json.writeNumberField("citations", totals.citations());
        json.writeNumberField("facts", totals.facts());
        json.writeNumberField("sources", totals.sources());
        json.writeNumberField("notes", totals.notes());
        json.writeNumberField("articlesAtHand", totals.articlesAtHand());
        json.writeEndObject();
    }

    private static void writeCoverage(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("sentences", coverage.sentences());
        json.writeNumberField("cited", coverage.cited());
        json.writeNumberField("judgement", coverage.judgement());
        json.writeNumberField("framing", coverage.framing());
        json.writeNumberField("unsupported", coverage.unsupported());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Diagnostic d) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", d.rule().id());
        json.writeStringField("severity", d.severity().label());
        json.writeStringField("file", d.span().file());
        json.writeNumberField("line", d.span().line());
        json.writeNumberField("column", d.span().column());
        json.writeNumberField("endLine", d.span().endLine());
        json.writeNumberField("endColumn", d.span().endColumn());
        json.writeStringField("message", d.message());
        if (d.hint().isPresent()) {
            json.writeStringField("hint", d.hint().get());
        }
        json.writeEndObject();
    }
}
