package org.vouch.proof;

import java.nio.file.Path;
import java.util.List;
import org.vouch.diagnostic.Rule;

/**
 * A small change of the common briefing, and whether a rule has something to say there.
 *
 * @param why one sentence that tells what stands there
 * @param isClone whether it is checked without the articles
 * @param edits in their order
 */
record RuleCase(Rule rule, boolean speaks, String why, boolean isClone, List<Edit> edits) {

    RuleCase {
        edits = List.copyOf(edits);
    }

    /** What becomes of one file. */
    sealed interface Edit permits Written, Appended, Changed {
        /** Returns the file's path below the briefing's folder. */
        Path path();

        /** Returns the file's text after the edit. */
        String applied(String before);
    }

    /** The file is written anew. */
    record Written(Path path, String text) implements Edit {
        @Override
        public String applied(String before) {
            return text;
        }
    }

    /** The file goes on. */
    record Appended(Path path, String text) implements Edit {
        @Override
        public String applied(String before) {
            return before + text;
        }
    }

    /** Words of the file become others wherever they stand. */
    record Changed(Path path, String was, String becomes) implements Edit {
        @Override
        public String applied(String before) {
            if (!before.contains(was)) {
                throw new IllegalArgumentException("no such words in " + path + ": " + was);
            }
            return before.replace(was, becomes);
        }
    }
}
