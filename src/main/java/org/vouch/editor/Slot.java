package org.vouch.editor;

import java.util.Optional;
import org.vouch.diagnostic.SourceFile;

/**
 * A place where an id is being written.
 *
 * @param source the id before, where the name of one of its passages or words of its article are being written
 * @param start offset of the first character that is written of the id
 * @param end offset after the last one, which may lie behind the cursor
 */
record Slot(Wanted wanted, Optional<String> source, int start, int end) {

    /** What may be written in a place. */
    enum Wanted {
        SOURCE,
        PASSAGE,
        /** A source and one of its passages. */
        CITED,
        FACT,
        FACT_OR_NOTE,
        ENTITY,
        KEY,
        /** Words of the source's article, from their first on. */
        WORDS
    }

    /** Returns the place under the cursor of a note, a page or a YAML file. */
    static Optional<Slot> at(SourceFile file, int cursor) {
        boolean isMarkdown = file.path().endsWith(".md");
        return isMarkdown && !isInFrontMatter(file, cursor)
                ? MarkdownSlots.at(file, cursor)
                : YamlSlots.at(file, cursor);
    }

    private static boolean isInFrontMatter(SourceFile file, int cursor) {
        int last = file.span(cursor, cursor).line();
        if (last == 1 || !file.line(1).equals("---")) {
            return false;
        }
        for (int line = 2; line <= last; line++) {
            if (file.line(line).equals("---")) {
                return false;
            }
        }
        return true;
    }
}
