package org.vouch.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ListItemParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the blocks of a body with Flexmark: which lines belong to which paragraph, list, quote or code. HTML makes no
 * block of its own, and what stands inside a block is left unread.
 *
 * <p>One instance is reused for many bodies, by one thread at a time.
 */
final class Blocks {
    /** How deep quotes, list items and footnotes may stand in each other. */
    static final int DEEPEST = 32;

    private final Parser parser;
    private OptionalInt tooDeep = OptionalInt.empty();

    Blocks() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        Unread unread = new Unread(options);
        parser = Parser.builder(options)
                .customBlockParserFactory(new Starts(options))
                .paragraphPreProcessorFactory(new ParagraphLines.Factory())
                .customInlineParserFactory((data, special, delimiters, processors, links, extensions) -> unread)
                .build();
    }

    /** Returns the blocks of the text. */
    Document parse(CharSequence text) {
        tooDeep = OptionalInt.empty();
        return parser.parse(BasedSequence.of(text));
    }

    /** Returns the offset of the first line that is nested too deep, which was then read as plain words. */
    OptionalInt tooDeep() {
        return tooDeep;
    }

    /** Leaves what stands inside a block unread. */
    private static final class Unread extends InlineParserImpl {
        Unread(DataHolder options) {
            super(
                    options,
                    new java.util.BitSet(),
                    new java.util.BitSet(),
                    java.util.Map.of(),
                    calculateLinkRefProcessors(options, List.of()),
                    List.of());
        }

        @Override
        public void parse(BasedSequence content, Node block) {
            // InlineParser reads it later, from the lines of the block.
        }
    }

    /** Finds what begins at a line by its first character. */
    private final class Starts implements CustomBlockParserFactory, BlockParserFactory {
        private final BlockParserFactory quote;
        private final BlockParserFactory fence;
        private final BlockParserFactory list;
        private final BlockParserFactory code;

        Starts(DataHolder options) {
            quote = new BlockQuoteParser.Factory().apply(options);
            fence = new FencedCodeBlockParser.Factory().apply(options);
            list = new ListBlockParser.Factory().apply(options);
            code = new IndentedCodeBlockParser.Factory().apply(options);
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return this;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int at = state.getNextNonSpaceIndex();
            char first = at < state.getLine().length() ? state.getLine().charAt(at) : ' ';
            BlockStart start = state.getIndent() < 4 ? byCharacter(first, state, matched) : BlockStart.none();
            if (start == BlockStart.none()) {
                start = list(first, state, matched);
            }
            return start == BlockStart.none() ? code.tryStart(state, matched) : start;
        }

        private BlockStart byCharacter(char first, ParserState state, MatchedBlockParser matched) {
            return switch (first) {
                case '>' -> nested(quote, state, matched);
                case '#' -> HeadingBlock.tryMarked(state);
                case '=' -> HeadingBlock.tryUnderlined(state, matched);
                case '-' -> {
                    BlockStart heading = HeadingBlock.tryUnderlined(state, matched);
                    yield heading == BlockStart.none() ? rule(first, state) : heading;
                }
                case '*', '_' -> rule(first, state);
                case '`', '~' -> fence.tryStart(state, matched);
                case '[' -> nested((s, m) -> FootnoteBlock.tryStart(s), state, matched);
                default -> BlockStart.none();
            };
        }

        /** The list's own factory keeps state between lines, so it is asked about every line inside a list. */
        private BlockStart list(char first, ParserState state, MatchedBlockParser matched) {
            boolean marker = first == '-' || first == '*' || first == '+' || Chars.isAsciiDigit(first);
            if (matched.getBlockParser() instanceof ListBlockParser) {
                return list.tryStart(state, matched);
            }
            return marker ? nested(list, state, matched) : BlockStart.none();
        }

        private BlockStart nested(BlockParserFactory factory, ParserState state, MatchedBlockParser matched) {
            BlockStart start = factory.tryStart(state, matched);
            if (start == BlockStart.none() || depth(state, matched.getBlockParser()) < DEEPEST) {
                return start;
            }
            tooDeep = tooDeep.isPresent() ? tooDeep : OptionalInt.of(state.getLineStart());
            return BlockStart.none();
        }

        private static int depth(ParserState state, BlockParser matched) {
            int depth = 0;
            for (BlockParser open : state.getActiveBlockParsers()) {
                boolean nests = open instanceof BlockQuoteParser
                        || open instanceof ListItemParser
                        || open instanceof FootnoteBlock.Parser;
                depth += nests ? 1 : 0;
                if (open == matched) {
                    break;
                }
            }
            return depth;
        }

        /** "A line of three or more matching -, _ or * characters, each followed by any number of spaces or tabs." */
        private static BlockStart rule(char mark, ParserState state) {
            BasedSequence line = state.getLine();
            int marks = 0;
            for (int i = state.getNextNonSpaceIndex(); i < line.length(); i++) {
                char c = line.charAt(i);
                if (c == mark) {
                    marks++;
                } else if (c != ' ' && c != '\t') {
                    return BlockStart.none();
                }
            }
            return marks < 3
                    ? BlockStart.none()
                    : BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
                            .atIndex(line.length());
        }
    }
}
