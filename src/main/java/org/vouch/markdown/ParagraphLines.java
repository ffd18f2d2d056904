package org.vouch.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * The lines of a paragraph, its only child. Flexmark would join them into one sequence for its inline parser, whose cost
 * grows with the square of their number, so they are taken from the paragraph as soon as it is whole.
 */
final class ParagraphLines extends Block {
    private final List<BasedSequence> lines;

    private ParagraphLines(List<BasedSequence> lines) {
        this.lines = List.copyOf(lines);
    }

    static List<BasedSequence> of(Paragraph paragraph) {
        return ((ParagraphLines) paragraph.getFirstChild()).lines;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Takes the lines of every paragraph. */
    static final class Factory implements ParagraphPreProcessorFactory {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return (paragraph, unused) -> {
                paragraph.appendChild(new ParagraphLines(paragraph.getContentLines()));
                paragraph.setContentLines(List.of());
                return 0;
            };
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
    }
}
