package org.vouch.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The opening brackets that may still become links, the innermost last. */
final class Brackets {

    /**
     * One opening bracket.
     *
     * @param at where it stands
     * @param image whether a {@code !} stands before it
     * @param index the index of its text in the row
     * @param runsBefore how many runs of emphasis waited before it
     * @param bracketAfter whether another opens behind it, so that the words between cannot be a label
     */
    record Bracket(int at, boolean image, int index, int runsBefore, boolean bracketAfter) {

        int wordsStart() {
            return at + (image ? 2 : 1);
        }
    }

    private final List<Bracket> open = new ArrayList<>();
    /** How many of the outermost have a link inside: of these only images can still become anything. */
    private int settled;

    void open(int at, boolean image, int index, int runsBefore) {
        if (!open.isEmpty()) {
            Bracket last = open.get(open.size() - 1);
            open.set(open.size() - 1, new Bracket(last.at, last.image, last.index, last.runsBefore, true));
        }
        open.add(new Bracket(at, image, index, runsBefore, false));
    }

    /** Returns the innermost bracket, which is closed now; nothing where none is open or it can become nothing. */
    Optional<Bracket> close() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Bracket last = open.remove(open.size() - 1);
        boolean outer = open.size() < settled;
        settled = Math.min(settled, open.size());
        return outer && !last.image ? Optional.empty() : Optional.of(last);
    }

    /** "Links may not contain other links, at any level of nesting." */
    void settle() {
        settled = open.size();
    }
}
