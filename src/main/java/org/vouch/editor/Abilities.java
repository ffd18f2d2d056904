package org.vouch.editor;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;

/** What an editor may ask of the server. */
final class Abilities {
    private static final List<String> BEGIN_AN_ID = List.of("@", "#", ":", "\"");

    private Abilities() {}

    static ServerCapabilities all() {
        ServerCapabilities all = new ServerCapabilities();
        all.setPositionEncoding(PositionEncodingKind.UTF16);
        all.setTextDocumentSync(sync());
        all.setCompletionProvider(new CompletionOptions(false, BEGIN_AN_ID));
        all.setHoverProvider(true);
        all.setDefinitionProvider(true);
        all.setReferencesProvider(true);
        all.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        return all;
    }

    private static TextDocumentSyncOptions sync() {
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        return sync;
    }
}
