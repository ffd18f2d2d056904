package org.vouch.evidence;

import java.util.ArrayList;
import java.util.List;
import org.vouch.text.Stretch;

/** Joins proven openings that touch or overlap into stretches of text. */
final class Stretches {
    private final List<Stretch> merged = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Stretch begin = new Stretch(0, 1, 0, "");
    private int endToken = -1;
    private int endOffset;
    private int lastParagraph;

    private Stretches() {}

    /** Returns the stretches, sorted. The openings are valid for one root and sorted by first token. */
    static List<Stretch> merged(List<Opening> openings) {
        Stretches stretches = new Stretches();
        openings.forEach(stretches::add);
        stretches.end();
        return stretches.merged;
    }

    private void add(Opening opening) {
        Stretch next = opening.stretch();
        if (next.first() > endToken || next.first() == endToken && !joins(next)) {
            end();
            begin = next;
            endOffset = next.offset();
            lastParagraph = next.paragraph();
            append(next.text());
        } else if (opening.run().end() > endToken) {
            int known = endOffset - next.offset();
            if (known < 0) {
                append(next.paragraph() == lastParagraph ? " " : "\n");
            }
            append(next.text().substring(next.text().offsetByCodePoints(0, Math.max(0, known))));
        }
        endToken = Math.max(endToken, opening.run().end());
    }

    /** Returns whether the proven offsets leave room for nothing, a space or a paragraph end, and for nothing else. */
    private boolean joins(Stretch next) {
        int gap = next.offset() - endOffset;
        return next.paragraph() == lastParagraph
                ? gap == 0 || gap == 1
                : next.paragraph() == lastParagraph + 1 && gap == 1;
    }

    private void append(String more) {
        text.append(more);
        endOffset += more.codePointCount(0, more.length());
        lastParagraph += (int) more.chars().filter(unit -> unit == '\n').count();
    }

    private void end() {
        if (!text.isEmpty()) {
            merged.add(new Stretch(begin.first(), begin.paragraph(), begin.offset(), text.toString()));
            text.setLength(0);
        }
    }
}
