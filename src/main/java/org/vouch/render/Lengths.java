package org.vouch.render;

import java.util.List;
import org.vouch.content.Body;
import org.vouch.content.Note;

/** How many quotations each note has. Of the next rendering's notes those are counted that are others. */
final class Lengths {
    private final List<Note> notes;
    private final int[] counts;

    Lengths(List<Note> notes, int[] counts) {
        this.notes = notes;
        this.counts = counts;
    }

    Lengths next(List<Note> now) {
        int[] next = new int[now.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = i < counts.length && notes.get(i) == now.get(i)
                    ? counts[i]
                    : of(now.get(i).body());
        }
        return new Lengths(now, next);
    }

    int longest() {
        int longest = 0;
        for (int count : counts) {
            longest = Math.max(longest, count);
        }
        return longest;
    }

    /** Returns how many quotations a body has. */
    static int of(Body body) {
        int citations = 0;
        for (Body.CitationGroup group : body.citations()) {
            citations += group.citations().size();
        }
        return citations;
    }
}
