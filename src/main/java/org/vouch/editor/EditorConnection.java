package org.vouch.editor;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vouch.build.Project;

/** Serves one editor over a pair of streams, as the Language Server Protocol 3.17 has it. */
public final class EditorConnection {
    private final Function<Path, Project> projects;
    private final Optional<Path> root;
    private final Timing timing;
    private final Consumer<String> log;

    /**
     * @param projects how the project of a folder is to be read
     * @param root the project's folder, a real path; absent where the editor's folders tell it
     * @param log is told in one line what went wrong with the server itself
     */
    public EditorConnection(Function<Path, Project> projects, Optional<Path> root, Consumer<String> log) {
        this(projects, root, Timing.USUAL, log);
    }

    EditorConnection(Function<Path, Project> projects, Optional<Path> root, Timing timing, Consumer<String> log) {
        this.projects = projects;
        this.root = root;
        this.timing = timing;
        this.log = log;
    }

    /**
     * Serves until the editor ends the server or the input ends.
     *
     * @param out is written messages of the protocol and nothing else
     * @return whether the editor asked for the end first, as the protocol wants it
     */
    public boolean serve(InputStream in, OutputStream out) throws InterruptedException {
        ExecutorService checking = Executors.newSingleThreadExecutor(threads("check"));
        ExecutorService talking = Executors.newCachedThreadPool(threads("editor"));
        try {
            VouchServer server = new VouchServer(new OpenProject(projects, checking, timing, log), root, talking, log);
            Launcher<LanguageClient> launcher =
                    LSPLauncher.createServerLauncher(server, in, out, talking, Function.identity());
            server.connect(launcher.getRemoteProxy());
            watch(launcher.startListening(), server, talking);
            return server.ended().join();
        } finally {
            checking.shutdownNow();
            talking.shutdownNow();
        }
    }

    private static void watch(Future<Void> listening, VouchServer server, ExecutorService talking) {
        CompletableFuture.runAsync(
                () -> {
                    try {
                        listening.get();
                    } catch (InterruptedException | ExecutionException broken) {
                        // Either way no further message comes.
                    } finally {
                        server.disconnected();
                    }
                },
                talking);
    }

    /** No thread keeps the process alive when the editor has gone. */
    private static ThreadFactory threads(String name) {
        return task -> {
            Thread thread = new Thread(task, "vouch-" + name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
