package org.vouch.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Severity;
import org.vouch.diagnostic.SourceFile;

/** Tells an editor the findings of each file, and an empty list where a file has none any more. */
final class DiagnosticPublisher {
    private final Buffers buffers;
    private final Map<Path, List<org.eclipse.lsp4j.Diagnostic>> told = new ConcurrentHashMap<>();
    private final Set<Path> due = ConcurrentHashMap.newKeySet();
    private Optional<LanguageClient> client = Optional.empty();

    DiagnosticPublisher(Buffers buffers) {
        this.buffers = buffers;
    }

    void connect(LanguageClient editor) {
        client = Optional.of(editor);
    }

    /** Lets the findings of a document be told once more, though they are the same as before. */
    void tellAgain(Path path) {
        due.add(path);
    }

    /** Tells what has changed since the last time. */
    void publish(Path root, List<Diagnostic> findings) {
        Map<Path, List<Diagnostic>> byFile = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> root.resolve(finding.span().file()), TreeMap::new, Collectors.toList()));
        TreeSet<Path> files = new TreeSet<>(byFile.keySet());
        files.addAll(told.keySet());
        files.addAll(due);
        files.forEach(file -> tell(file, byFile.getOrDefault(file, List.of())));
    }

    private void tell(Path path, List<Diagnostic> findings) {
        SourceFile file = text(path);
        List<org.eclipse.lsp4j.Diagnostic> diagnostics =
                findings.stream().map(finding -> diagnostic(finding, file)).toList();
        if (due.remove(path) || !diagnostics.equals(told.getOrDefault(path, List.of()))) {
            PublishDiagnosticsParams params = new PublishDiagnosticsParams(buffers.uri(path), diagnostics);
            buffers.buffer(path).ifPresent(buffer -> params.setVersion(buffer.version()));
            client.ifPresent(editor -> editor.publishDiagnostics(params));
        }
        if (diagnostics.isEmpty()) {
            told.remove(path);
        } else {
            told.put(path, diagnostics);
        }
    }

    private SourceFile text(Path path) {
        try {
            return buffers.file(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** No address is given for the rule: its page is in the program, for {@code vouch rules ID}. */
    private static org.eclipse.lsp4j.Diagnostic diagnostic(Diagnostic finding, SourceFile file) {
        org.eclipse.lsp4j.Diagnostic diagnostic = new org.eclipse.lsp4j.Diagnostic(
                Positions.range(file, finding.span()),
                finding.message() + finding.hint().map(hint -> "\n" + hint).orElse(""),
                severity(finding.severity()),
                "vouch");
        diagnostic.setCode(finding.rule().id());
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
