package org.vouch.read;

import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.SourceFile;
import org.vouch.diagnostic.Span;

/** A piece of YAML and its place: UTF-16 offsets into the text of its file, {@code start} to {@code end}, exclusive. */
sealed interface Node {
    SourceFile file();

    int start();

    int end();

    /** Returns what it is, as it stands in a message after "is". */
    String shape();

    default Span span() {
        return file().span(start(), end());
    }

    /**
     * One text, read as its written characters: {@code 1e3}, {@code no} and {@code 2015-05} are texts too.
     *
     * @param text without quotation marks, escapes and line folding
     * @param comment the offset of a comment's {@code #} that ends a text without quotation marks on its line
     */
    record Scalar(SourceFile file, int start, int end, String text, Optional<Integer> comment) implements Node {

        @Override
        public String shape() {
            return isEmpty() ? "empty" : "text";
        }

        /** Returns whether nothing at all is written. */
        boolean isEmpty() {
            return start == end;
        }

        /**
         * Returns the place of the text's characters from {@code from} to {@code to}, exclusive, where they are written
         * as they are; the place of the whole where escapes or several lines come between.
         */
        Span span(int from, int to) {
            int quote = isQuoted() ? 1 : 0;
            boolean isLiteral =
                    end - start == text.length() + 2 * quote && file.text().startsWith(text, start + quote);
            return isLiteral ? file.span(start + quote + from, start + quote + to) : span();
        }

        private boolean isQuoted() {
            char first = start < end ? file.text().charAt(start) : ' ';
            return first == '"' || first == '\'';
        }
    }

    /** Several nodes in a row. */
    record Sequence(SourceFile file, int start, int end, List<Node> items) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    /**
     * Nodes under names.
     *
     * @param entries in the order written; no name stands twice
     * @param isComplete whether the file could be read to the mapping's end
     */
    record Mapping(SourceFile file, int start, int end, List<Entry> entries, boolean isComplete) implements Node {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns a record that says of nothing that it is missing, in place of one that cannot be read. */
        static Mapping unread(SourceFile file) {
            return new Mapping(file, 0, 0, List.of(), false);
        }

        /** Returns a record in which nothing is written. */
        static Mapping empty(SourceFile file, int offset) {
            return new Mapping(file, offset, offset, List.of(), true);
        }

        @Override
        public String shape() {
            return "a record";
        }
    }

    /** A name and what stands under it. */
    record Entry(Scalar key, Node value) {}
}
