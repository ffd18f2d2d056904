package org.vouch.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.vouch.diagnostic.SourceFile;

/** The documents that an editor has open, by the real path of each; may be shared between threads. */
final class Buffers {
    private final Map<Path, Buffer> open = new ConcurrentHashMap<>();

    void open(Path path, TextDocumentItem document) {
        SourceFile file = new SourceFile(path.toString(), document.getText());
        open.put(path, new Buffer(document.getUri(), document.getVersion(), file));
    }

    /** Applies the changes one after the other, as the protocol gives them; a document that is not open has none. */
    void change(Path path, VersionedTextDocumentIdentifier document, List<TextDocumentContentChangeEvent> changes) {
        open.computeIfPresent(path, (same, buffer) -> {
            Buffer changed = buffer;
            for (TextDocumentContentChangeEvent change : changes) {
                changed = changed.with(change, document.getVersion());
            }
            return changed;
        });
    }

    void close(Path path) {
        open.remove(path);
    }

    Optional<Buffer> buffer(Path path) {
        return Optional.ofNullable(open.get(path));
    }

    /** Returns the address of a file as the editor writes it, or would. */
    String uri(Path path) {
        return buffer(path).map(Buffer::uri).orElseGet(() -> path.toUri().toString());
    }

    /** Returns the texts of all open documents by path. */
    Map<Path, String> texts() {
        Map<Path, String> texts = new TreeMap<>();
        open.forEach((path, buffer) -> texts.put(path, buffer.file().text()));
        return texts;
    }

    /** Returns the text as the editor has it, else as the file has it; empty where there is no such file. */
    SourceFile file(Path path) throws IOException {
        Optional<Buffer> buffer = buffer(path);
        if (buffer.isPresent()) {
            return buffer.get().file();
        }
        String text = Files.isRegularFile(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
        return new SourceFile(path.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
