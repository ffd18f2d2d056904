package org.vouch.editor;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/**
 * Turns places into an editor's and back. An editor counts lines from 0 and, within a line, UTF-16 units from 0 (LSP 3.17,
 * "Text Documents"); a {@link Span} counts both from 1, and code points. A place beyond the text is taken for its end:
 * the text may have changed since the place was found.
 */
final class Positions {
    private Positions() {}

    static Range range(SourceFile file, Span span) {
        return new Range(
                position(file, offset(file, span.line(), span.column())),
                position(file, offset(file, span.endLine(), span.endColumn())));
    }

    static Position position(SourceFile file, int offset) {
        int line = file.span(offset, offset).line();
        return new Position(line - 1, offset - file.offset(line, 1));
    }

    /** "If the character value is greater than the line length it defaults back to the line length." */
    static int offset(SourceFile file, Position position) {
        if (position.getLine() >= file.lineCount()) {
            return file.text().length();
        }
        int line = Math.max(position.getLine(), 0) + 1;
        int length = file.line(line).length();
        return file.offset(line, 1) + Math.max(0, Math.min(position.getCharacter(), length));
    }

    private static int offset(SourceFile file, int line, int column) {
        return line > file.lineCount() ? file.text().length() : file.offset(line, column);
    }
}
