package org.vouch.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [^label]: words}: a footnote, which goes on over lines indented by four columns. */
final class FootnoteBlock extends Block {
    private static final int CONTENT_INDENT = 4;

    private final BasedSequence label;

    private FootnoteBlock(BasedSequence label) {
        this.label = label;
    }

    BasedSequence label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    static BlockStart tryStart(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int limit = Math.min(line.length(), start + LinkSyntax.LONGEST_LABEL);
        int i = start + 2;
        while (i < limit && "[] \t".indexOf(line.charAt(i)) < 0) {
            i++;
        }
        boolean found = line.charAt(start) == '['
                && start + 1 < limit
                && line.charAt(start + 1) == '^'
                && i > start + 2
                && i + 1 < line.length()
                && line.charAt(i) == ']'
                && line.charAt(i + 1) == ':';
        return found ? BlockStart.of(new Parser(line.subSequence(start + 2, i))).atIndex(i + 2) : BlockStart.none();
    }

    static final class Parser extends AbstractBlockParser {
        private final FootnoteBlock block;

        Parser(BasedSequence label) {
            block = new FootnoteBlock(label);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return block.getFirstChild() == null
                        ? BlockContinue.none()
                        : BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= CONTENT_INDENT
                    ? BlockContinue.atColumn(state.getColumn() + CONTENT_INDENT)
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }
}
