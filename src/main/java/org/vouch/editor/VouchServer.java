package org.vouch.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server's life: what it can do, which project it serves, and how it ends. */
final class VouchServer implements LanguageServer, LanguageClientAware {
    private final OpenProject project;
    private final Optional<Path> root;
    private final Documents documents;
    private final Workspace workspace;
    private final Consumer<String> log;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private Optional<LanguageClient> client = Optional.empty();
    private boolean canWatch;
    private volatile boolean isShutDown;

    /**
     * @param root the project's folder, a real path; absent where the editor's folders tell it
     * @param answering where questions are answered
     */
    VouchServer(OpenProject project, Optional<Path> root, Executor answering, Consumer<String> log) {
        this.project = project;
        this.root = root;
        this.log = log;
        this.documents = new Documents(project, answering, log);
        this.workspace = new Workspace(project);
    }

    /** Returns whether the editor asked for the end before it ended the server; known when it has ended. */
    CompletableFuture<Boolean> ended() {
        return ended;
    }

    @Override
    public void connect(LanguageClient editor) {
        client = Optional.of(editor);
        project.connect(editor);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        canWatch = Watching.isPossible(params.getCapabilities());
        root.ifPresentOrElse(project::take, () -> folders(params).forEach(this::find));
        return CompletableFuture.completedFuture(new InitializeResult(Abilities.all(), new ServerInfo("vouch")));
    }

    /** Returns the editor's folders in their order, or the one folder it has. */
    private static Stream<Path> folders(InitializeParams params) {
        List<String> uris = new ArrayList<>();
        if (params.getWorkspaceFolders() != null) {
            params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
        }
        oldRoot(params).ifPresent(uris::add);
        return uris.stream().flatMap(uri -> Uris.path(uri).stream());
    }

    /** Editors that know nothing of several folders name one. */
    @SuppressWarnings("deprecation")
    private static Optional<String> oldRoot(InitializeParams params) {
        return Optional.ofNullable(params.getRootUri());
    }

    private void find(Path place) {
        try {
            project.find(place);
        } catch (IOException unreadable) {
            log.accept(place + " cannot be read: " + unreadable);
        }
    }

    @Override
    public void initialized(InitializedParams params) {
        if (canWatch) {
            client.ifPresent(Watching::ask);
        }
        if (!project.isFound()) {
            client.ifPresent(
                    editor -> editor.logMessage(
                            new MessageParams(
                                    MessageType.Info,
                                    "Vouch: no content/briefing.yaml in the open folders or above them; it is looked for again when a file is opened")));
        }
        project.changed();
    }

    /** The protocol's word for done is null. */
    @Override
    public CompletableFuture<Object> shutdown() {
        isShutDown = true;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        ended.complete(isShutDown);
    }

    /** The stream of messages ended without the message that ends the server. */
    void disconnected() {
        ended.complete(isShutDown);
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // Nothing is traced.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
