package org.vouch.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouch.content.Coverage;
import org.vouch.content.Totals;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Rule;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.Span;
import org.vouch.write.SiteMemory;
import org.vouch.write.WriteResult;

/**
 * What the last build into a folder found, so that one with the same input, whose site still stands as it was written,
 * need not find it again. Whatever is missing, damaged or of another program only costs the work.
 */
final class LastBuild {
    private final Project project;
    private final SiteMemory memory;
    private final Optional<String> inputs;

    private LastBuild(Project project, SiteMemory memory) {
        this.project = project;
        this.memory = memory;
        this.inputs = Inputs.checksum(project);
    }

    static LastBuild of(Project project, Path destination) throws IOException {
        return new LastBuild(project, SiteMemory.of(destination));
    }

    /** Returns what a build would do now, where it is known to change nothing. */
    Optional<Pipeline.Built> again() {
        return inputs.flatMap(now -> memory.recall()
                .flatMap(kept -> read(new DataInputStream(new ByteArrayInputStream(kept.bytes())), now)
                        .flatMap(found -> memory.unchanged(kept, project.ownFolders())
                                .map(written -> found.built(Optional.of(written))))));
    }

    /** Returns what is to be kept of what a build found, if its input is still the same. */
    Optional<byte[]> kept(Found found) {
        if (inputs.isEmpty() || !inputs.equals(Inputs.checksum(project))) {
            return Optional.empty();
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(found, inputs.get(), new DataOutputStream(bytes));
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("an array of bytes refuses some", e);
        }
    }

    /** What a build found, whatever it wrote. */
    record Found(List<Diagnostic> diagnostics, Totals totals, Coverage coverage) {

        Pipeline.Built built(Optional<WriteResult> written) {
            return new Pipeline.Built(diagnostics, totals, coverage, written);
        }
    }

    private static void write(Found found, String inputs, DataOutputStream out) throws IOException {
        write(inputs, out);
        Totals totals = found.totals();
        Coverage coverage = found.coverage();
        for (int number : List.of(
                totals.quotations(),
                totals.verified(),
                totals.proven(),
                totals.unproven(),
                totals.notFound(),
                totals.unreadable(),
                totals.citations(),
                totals.facts(),
                totals.sources(),
                totals.notes(),
                totals.articlesAtHand(),
                coverage.sentences(),
                coverage.cited(),
                coverage.judgement(),
                coverage.framing(),
                coverage.unsupported(),
                found.diagnostics().size())) {
            out.writeInt(number);
        }
        for (Diagnostic diagnostic : found.diagnostics()) {
            write(diagnostic, out);
        }
    }

    private static void write(Diagnostic found, DataOutputStream out) throws IOException {
        write(found.rule().name(), out);
        write(found.severity().name(), out);
        Span span = found.span();
        write(span.file(), out);
        for (int number : List.of(span.line(), span.column(), span.endLine(), span.endColumn())) {
            out.writeInt(number);
        }
        write(found.message(), out);
        write(found.hint(), out);
        write(found.replacement(), out);
    }

    private static void write(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeBoolean(text.isPresent());
        write(text.orElse(""), out);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Returns nothing where the input was another. The memory vouches for the bytes, the program's checksum for their form. */
    private static Optional<Found> read(DataInputStream in, String inputs) {
        try {
            if (!text(in).equals(inputs)) {
                return Optional.empty();
            }
            Totals totals = new Totals(
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt());
            Coverage coverage = new Coverage(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
            List<Diagnostic> diagnostics = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                diagnostics.add(diagnostic(in));
            }
            return Optional.of(new Found(diagnostics, totals, coverage));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        Rule rule = Rule.valueOf(text(in));
        Severity severity = Severity.valueOf(text(in));
        Span span = new Span(text(in), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        return new Diagnostic(rule, severity, span, text(in), optional(in), optional(in));
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        boolean isPresent = in.readBoolean();
        String text = text(in);
        return isPresent ? Optional.of(text) : Optional.empty();
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
