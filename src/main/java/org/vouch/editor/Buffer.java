package org.vouch.editor;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.vouch.diagnostic.SourceFile;

/**
 * A document that an editor has open.
 *
 * @param uri as the editor writes it, by which it wants the document to be called
 */
record Buffer(String uri, int version, SourceFile file) {

    /** Returns the document after a change; one without a range replaces the whole text. */
    Buffer with(TextDocumentContentChangeEvent change, int newVersion) {
        Range range = change.getRange();
        return new Buffer(
                uri, newVersion, new SourceFile(file.path(), range == null ? change.getText() : edited(range, change)));
    }

    private String edited(Range range, TextDocumentContentChangeEvent change) {
        int start = Positions.offset(file, range.getStart());
        int end = Math.max(start, Positions.offset(file, range.getEnd()));
        return new StringBuilder(file.text())
                .replace(start, end, change.getText())
                .toString();
    }
}
