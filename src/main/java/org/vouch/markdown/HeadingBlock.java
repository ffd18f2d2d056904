package org.vouch.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * A heading, {@code ## words} or words over a line of {@code =} or {@code -}.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#atx-headings">CommonMark, ATX headings</a>
 */
final class HeadingBlock extends Block {
    private static final int DEEPEST = 6;

    private final int level;
    private final List<BasedSequence> lines;

    private HeadingBlock(int level, List<BasedSequence> lines) {
        super(lines);
        this.level = level;
        this.lines = List.copyOf(lines);
    }

    int level() {
        return level;
    }

    List<BasedSequence> lines() {
        return lines;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Begins a heading at the {@code #} that stands next. */
    static BlockStart tryMarked(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int marks = start;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        int level = marks - start;
        if (level > DEEPEST || marks < line.length() && !isSpace(line.charAt(marks))) {
            return BlockStart.none();
        }
        BasedSequence words = line.subSequence(marks, wordsEnd(line, marks));
        return BlockStart.of(new Parser(new HeadingBlock(level, List.of(words))))
                .atIndex(line.length());
    }

    /** Returns where a heading's words end: before spaces, and marks that a space parts from the words. */
    private static int wordsEnd(BasedSequence line, int start) {
        int end = line.length();
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        int marks = end;
        while (marks > start && line.charAt(marks - 1) == '#') {
            marks--;
        }
        return marks == start || isSpace(line.charAt(marks - 1)) ? marks : end;
    }

    /** Makes a heading of the paragraph over a line of {@code =} or {@code -}. */
    static BlockStart tryUnderlined(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char mark = line.charAt(start);
        if (!matched.getBlockParser().isParagraphParser() || !isUnderline(line, start, mark)) {
            return BlockStart.none();
        }
        HeadingBlock heading = new HeadingBlock(mark == '=' ? 1 : 2, matched.getParagraphLines());
        return BlockStart.of(new Parser(heading)).atIndex(line.length()).replaceActiveBlockParser();
    }

    private static boolean isUnderline(BasedSequence line, int start, char mark) {
        int i = start;
        while (i < line.length() && line.charAt(i) == mark) {
            i++;
        }
        while (i < line.length() && isSpace(line.charAt(i))) {
            i++;
        }
        return i == line.length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static final class Parser extends AbstractBlockParser {
        private final HeadingBlock block;

        Parser(HeadingBlock block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            // The words are there from the start.
        }
    }
}
