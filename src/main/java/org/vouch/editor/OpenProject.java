package org.vouch.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vouch.build.Pipeline;
import org.vouch.build.Project;
import org.vouch.diagnostic.SourceFile;

/** The project that an editor works on, with the documents it has open and what the last check found. */
final class OpenProject {
    private final Function<Path, Project> projects;
    private final Buffers buffers = new Buffers();
    private final Checks<Snapshot> checks;
    private final DiagnosticPublisher publisher = new DiagnosticPublisher(buffers);
    private volatile Optional<Path> root = Optional.empty();

    /**
     * @param projects how the project of a folder is to be read
     * @param worker of one thread
     */
    OpenProject(Function<Path, Project> projects, ExecutorService worker, Timing timing, Consumer<String> log) {
        this.projects = projects;
        this.checks = new Checks<>(worker, timing, log);
    }

    Buffers buffers() {
        return buffers;
    }

    void connect(LanguageClient client) {
        publisher.connect(client);
    }

    boolean isFound() {
        return root.isPresent();
    }

    /** Makes the project of a folder this one. */
    void take(Path folder) {
        root = Optional.of(folder);
    }

    /** Makes the project of a folder, or of one above it, this one, unless it has been found already. */
    void find(Path place) throws IOException {
        if (root.isEmpty()) {
            root = ProjectFinder.find(place);
        }
    }

    /** Asks for a check of the texts as they are now; findings go to the editor when it is made. */
    void changed() {
        root.ifPresent(folder -> checks.ask(
                ended -> Snapshot.of(Pipeline.check(projects.apply(folder), buffers.texts(), ended)),
                snapshot -> publisher.publish(folder, snapshot.diagnostics())));
    }

    /** Lets the findings of a document be sent again, though they are the same as before. */
    void tellAgain(Path path) {
        name(path).ifPresent(name -> publisher.tellAgain(path));
    }

    CompletableFuture<Optional<Snapshot>> ofPresentTexts() {
        return checks.ofPresentTexts();
    }

    CompletableFuture<Optional<Snapshot>> last() {
        return checks.last();
    }

    /** Returns the path of a file of the briefing relative to the root, separated by {@code /}; absent for any other. */
    Optional<String> name(Path file) {
        return root.filter(file::startsWith)
                .map(folder -> folder.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.startsWith("content/"));
    }

    /** Returns the place of a file, given relative to the root. */
    Path file(String name) {
        return root.orElseThrow().resolve(name);
    }

    SourceFile text(Path file) throws IOException {
        return buffers.file(file);
    }

    /** Returns the address of a file as the editor writes it. */
    String uri(Path file) {
        return buffers.uri(file);
    }
}
