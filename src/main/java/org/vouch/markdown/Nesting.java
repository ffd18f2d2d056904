package org.vouch.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Finds which raw tags of a row stand properly within the styles and links around them. */
final class Nesting {
    private record Open(String name, int index) {}

    private final BitSet passing = new BitSet();
    private final Deque<Open> open = new ArrayDeque<>();

    /** Returns the indices of the tags that may pass. */
    static BitSet passing(List<Inline> row) {
        Nesting nesting = new Nesting();
        for (int i = 0; i < row.size(); i++) {
            nesting.take(row.get(i), i);
        }
        return nesting.passing;
    }

    private void take(Inline inline, int index) {
        if (inline instanceof Inline.Run run) {
            run.ends().chars().forEach(style -> close());
            run.starts().chars().forEach(style -> open.push(new Open("", index)));
        } else if (inline instanceof Inline.LinkStart) {
            open.push(new Open("", index));
        } else if (inline instanceof Inline.LinkEnd) {
            close();
        } else if (inline instanceof Inline.Tag tag) {
            take(tag, index);
        }
    }

    private void take(Inline.Tag tag, int index) {
        if (tag.name().equals("br")) {
            passing.set(index);
        } else if (!tag.closes()) {
            open.push(new Open(tag.name(), index));
        } else if (!open.isEmpty() && open.peek().name.equals(tag.name())) {
            passing.set(open.pop().index);
            passing.set(index);
        }
    }

    /** Ends a style or a link, and with it every tag left open inside. */
    private void close() {
        while (!open.pop().name.isEmpty()) {}
    }
}
