package org.vouch.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.vouch.build.Project;

/** Somebody at an editor, who knows the server through the protocol alone. Files are named relative to the folder. */
final class Desk {
    /** Stands for the cursor in the texts of tests. */
    static final String CURSOR = "‸";

    private final Path folder;
    private final RecordingClient client = new RecordingClient();
    private final LanguageServer server;
    private final Map<String, Integer> versions = new HashMap<>();
    private CompletableFuture<String> served = CompletableFuture.completedFuture("true []");

    Desk(Path folder, InputStream fromServer, OutputStream toServer) {
        this.folder = folder;
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(client, fromServer, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    /** Returns a desk at a server of its own, which has to say nothing of itself and to end in order. */
    static Desk inProcess(Path folder) throws IOException {
        PipedInputStream toServer = new PipedInputStream(1 << 16);
        PipedInputStream toClient = new PipedInputStream(1 << 16);
        PipedOutputStream fromClient = new PipedOutputStream(toServer);
        PipedOutputStream fromServer = new PipedOutputStream(toClient);
        Queue<String> log = new ConcurrentLinkedQueue<>();
        EditorConnection connection = new EditorConnection(
                home -> new Project(home, home.resolve("archive"), true, Optional.empty()),
                Optional.empty(),
                new Timing(Duration.ofMillis(20), Duration.ofSeconds(20)),
                log::add);
        Desk desk = new Desk(folder, toClient, fromClient);
        desk.served = CompletableFuture.supplyAsync(() -> served(connection, toServer, fromServer))
                .thenApply(inOrder -> inOrder + " " + log);
        return desk;
    }

    private static boolean served(EditorConnection connection, InputStream in, OutputStream out) {
        try {
            return connection.serve(in, out);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    void closeAll() {
        List.copyOf(versions.keySet()).forEach(this::close);
    }

    RecordingClient client() {
        return client;
    }

    LanguageServer server() {
        return server;
    }

    InitializeResult begin(Path... folders) {
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        params.getCapabilities().setWorkspace(workspace);
        params.setWorkspaceFolders(List.of(folders).stream()
                .map(each -> new WorkspaceFolder(each.toUri().toString(), "folder"))
                .toList());
        InitializeResult result = wait(server.initialize(params));
        server.initialized(new InitializedParams());
        return result;
    }

    void open(String file, String text) {
        versions.put(file, 1);
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "markdown", 1, text)));
    }

    /** Replaces the whole text. */
    void write(String file, String text) {
        change(file, new TextDocumentContentChangeEvent(text));
    }

    /** Replaces a part of the text. */
    void write(String file, Range range, String text) {
        change(file, new TextDocumentContentChangeEvent(range, text));
    }

    private void change(String file, TextDocumentContentChangeEvent change) {
        int version = versions.merge(file, 1, Integer::sum);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
    }

    void close(String file) {
        versions.remove(file);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
    }

    /** Returns what the editor has been told of a file when the present texts have been checked. */
    List<Diagnostic> diagnostics(String file) {
        settle();
        return client.findings.getOrDefault(uri(file), List.of());
    }

    /** Returns the findings of a file, one a line, with places as the protocol counts them. */
    String findings(String file) {
        return diagnostics(file).stream()
                .map(d -> place(d.getRange()) + " " + d.getSeverity().name().toLowerCase(Locale.ROOT) + " "
                        + d.getCode().getLeft() + "\n")
                .reduce("", String::concat);
    }

    /** An answer that waits for a check comes after what the check found. */
    void settle() {
        hover("content/briefing.yaml", new Position(0, 0));
    }

    /** Opens a file with the text around the cursor and returns what is offered there, one a line. */
    String offered(String file, String text) {
        return items(file, text).stream().map(CompletionItem::getLabel).reduce("", (a, b) -> a + b + "\n");
    }

    /** Returns the text after the offer with this label was taken. */
    String taken(String file, String text, String label) {
        CompletionItem item = items(file, text).stream()
                .filter(each -> each.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
        TextEdit edit = item.getTextEdit().getLeft();
        String[] lines = text.replace(CURSOR, "").split("\n", -1);
        Range range = edit.getRange();
        int line = range.getStart().getLine();
        lines[line] = lines[line].substring(0, range.getStart().getCharacter())
                + edit.getNewText()
                + lines[line].substring(range.getEnd().getCharacter());
        return String.join("\n", lines);
    }

    List<CompletionItem> items(String file, String text) {
        open(file, text.replace(CURSOR, ""));
        return wait(server.getTextDocumentService()
                        .completion(new CompletionParams(document(file), position(text, text.indexOf(CURSOR)))))
                .getLeft();
    }

    Optional<Hover> hover(String file, Position position) {
        return Optional.ofNullable(
                wait(server.getTextDocumentService().hover(new HoverParams(document(file), position))));
    }

    /** Opens a file with the text around the cursor and returns the Markdown shown there. */
    String shown(String file, String text) {
        open(file, text.replace(CURSOR, ""));
        return hover(file, position(text, text.indexOf(CURSOR)))
                .map(hover -> hover.getContents().getRight().getValue())
                .orElse("");
    }

    /** Opens a file with the text around the cursor and returns the places that define what is named there. */
    String defined(String file, String text) {
        open(file, text.replace(CURSOR, ""));
        return places(wait(server.getTextDocumentService()
                        .definition(new DefinitionParams(document(file), position(text, text.indexOf(CURSOR)))))
                .getLeft());
    }

    String uses(String file, String text) {
        open(file, text.replace(CURSOR, ""));
        return places(wait(server.getTextDocumentService()
                .references(new ReferenceParams(
                        document(file), position(text, text.indexOf(CURSOR)), new ReferenceContext(true)))));
    }

    List<Either<Command, CodeAction>> fixes(String file, Range range) {
        return wait(server.getTextDocumentService()
                .codeAction(new CodeActionParams(document(file), range, new CodeActionContext(List.of()))));
    }

    void end() {
        wait(server.shutdown());
        server.exit();
        assertEquals("true []", wait(served));
    }

    private String places(List<? extends Location> locations) {
        return locations.stream()
                .map(location -> location.getUri().replace(uri(""), "") + " " + place(location.getRange()) + "\n")
                .reduce("", String::concat);
    }

    private static String place(Range range) {
        return place(range.getStart()) + "-" + place(range.getEnd());
    }

    private static String place(Position position) {
        return position.getLine() + ":" + position.getCharacter();
    }

    static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        return new Position((int) before.chars().filter(c -> c == '\n').count(), offset - before.lastIndexOf('\n') - 1);
    }

    TextDocumentIdentifier document(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    String uri(String file) {
        return folder.resolve(file).toUri().toString();
    }

    static <T> T wait(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException broken) {
            throw new AssertionError(broken);
        }
    }
}
