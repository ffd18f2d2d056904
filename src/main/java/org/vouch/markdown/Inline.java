package org.vouch.markdown;

import java.util.List;
import org.vouch.content.Citation;

/**
 * What stands inside a block, as a flat row in reading order: starts and ends of styles and links stand beside the
 * text, so that no depth of nesting needs depth of stack. Positions are those of the block's {@link Slice}.
 */
sealed interface Inline {

    /** Text as shown. Where it is as long as its place, its characters and those of the place are the same. */
    record Text(String text, int start, int end) implements Inline {}

    /** A code span as shown. */
    record Code(String text, int start, int end) implements Inline {}

    /** A line end: a space, or a break where it is hard. */
    record LineEnd(boolean hard, int at) implements Inline {}

    /** {@code <sub>}, {@code </sub>}, {@code <br>}: a tag that may pass if it finds its partner. */
    record Tag(String name, boolean closes, int start, int end) implements Inline {}

    /** A bracket of citations, or one in the text. */
    record Cite(List<Citation> citations, int start, int end) implements Inline {}

    /** A reference to a footnote. */
    record FootnoteMark(Footnotes.Definition footnote, int start, int end) implements Inline {}

    /** The start of a link's words, at its bracket. */
    record LinkStart(LinkTarget target, int start, int end) implements Inline {}

    /** The end of a link's words. */
    record LinkEnd(int start, int end) implements Inline {}

    /**
     * A run of {@code *} or {@code _}: what is left of it as text, with the styles that end before and begin
     * after that text.
     */
    final class Run implements Inline {
        final char character;
        final int start;
        final int length;
        final boolean canOpen;
        final boolean canClose;
        int left;
        private final StringBuilder ends = new StringBuilder(2);
        private final StringBuilder starts = new StringBuilder(2);

        /**
         * Returns the run of one character between two positions.
         *
         * @see <a href="https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis">CommonMark, emphasis</a>
         */
        static Run of(String text, int start, int end) {
            char c = text.charAt(start);
            int before = Chars.before(text, start);
            int after = Chars.after(text, end);
            boolean leftFlanking = !Chars.isWhiteSpace(after)
                    && (!Chars.isPunctuation(after) || Chars.isWhiteSpace(before) || Chars.isPunctuation(before));
            boolean rightFlanking = !Chars.isWhiteSpace(before)
                    && (!Chars.isPunctuation(before) || Chars.isWhiteSpace(after) || Chars.isPunctuation(after));
            boolean inWord = c == '_' && leftFlanking && rightFlanking;
            boolean canOpen = leftFlanking && (!inWord || Chars.isPunctuation(before));
            boolean canClose = rightFlanking && (!inWord || Chars.isPunctuation(after));
            return new Run(c, start, end - start, canOpen, canClose);
        }

        private Run(char character, int start, int length, boolean canOpen, boolean canClose) {
            this.character = character;
            this.start = start;
            this.length = length;
            this.canOpen = canOpen;
            this.canClose = canClose;
            this.left = length;
        }

        /** Takes a style's marks from this run and from a later one. */
        void open(Run closer) {
            int marks = left >= 2 && closer.left >= 2 ? 2 : 1;
            char style = marks == 2 ? 'b' : 'i';
            left -= marks;
            closer.left -= marks;
            starts.append(style);
            closer.ends.append(style);
        }

        /** Returns the styles that end here, innermost first: {@code i} emphasis, {@code b} strong. */
        String ends() {
            return ends.toString();
        }

        /** Returns the styles that begin here, outermost first. */
        String starts() {
            return starts.isEmpty() ? "" : new StringBuilder(starts).reverse().toString();
        }
    }
}
