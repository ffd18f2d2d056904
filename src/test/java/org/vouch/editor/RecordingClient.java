package org.vouch.editor;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor's side of the protocol, which keeps what it was told. */
final class RecordingClient implements LanguageClient {
    final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
    final Queue<String> messages = new ConcurrentLinkedQueue<>();
    final Queue<RegistrationParams> registrations = new ConcurrentLinkedQueue<>();

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
        findings.put(params.getUri(), params.getDiagnostics());
    }

    @Override
    public void showMessage(MessageParams message) {
        messages.add(message.getType() + ": " + message.getMessage());
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registrations.add(params);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError("the server asks nothing");
    }

    @Override
    public void logMessage(MessageParams message) {
        messages.add("log " + message.getType() + ": " + message.getMessage());
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("the server tells nothing of its users");
    }
}
