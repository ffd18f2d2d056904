package org.vouch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vouch.editor.EditorConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "lsp",
        description = {
            "Serves an editor over standard input and output (Language Server Protocol).",
            "Without --root, the editor's folders tell where the project is. Drafts are always checked."
        },
        mixinStandardHelpOptions = true)
final class LspCommand implements Callable<Integer> {
    /** "The server should exit with success code 0 if the shutdown request has been received before; otherwise with error code 1." */
    private static final int UNASKED = 1;

    @ParentCommand
    private Vouch vouch;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        options.requireFolders(vouch.folder());
        Optional<Path> given = options.root();
        Optional<Path> root = given.isPresent()
                ? Optional.of(vouch.folder().resolve(given.get()).toRealPath())
                : Optional.empty();
        EditorConnection connection = new EditorConnection(
                home -> options.withDrafts(home, vouch.folder()),
                root,
                line -> vouch.err().println("vouch: " + SafeLine.of(line)));
        return connection.serve(vouch.in(), vouch.out()) ? ExitCode.CLEAN : UNASKED;
    }
}
