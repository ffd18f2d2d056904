package org.vouch.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vouch.markdown.Inline.Run;

/**
 * Pairs the runs of {@code *} and {@code _} that have been read.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#phase-2-inline-structure">CommonMark, process emphasis</a>
 */
final class Emphasis {
    private static final String CHARACTERS = "*_";

    private final List<Run> runs = new ArrayList<>();

    /** Returns the number of runs that wait: the bottom for {@link #pairAbove} once more have come. */
    int waiting() {
        return runs.size();
    }

    void add(Run run) {
        runs.add(run);
    }

    /** Pairs the runs that came after the first {@code bottom} ones, and forgets them. */
    void pairAbove(int bottom) {
        List<Run> read = runs.subList(bottom, runs.size());
        if (read.size() > 1) {
            new Pairing().pair(read);
        }
        read.clear();
    }

    private static final class Pairing {
        private final List<Run> openers = new ArrayList<>();

        /** For each kind of closer, a place before which no opener fits: without it the search would be quadratic. */
        private final int[] floors = new int[CHARACTERS.length() * 6];

        void pair(List<Run> runs) {
            Arrays.fill(floors, -1);
            for (Run run : runs) {
                while (run.canClose && run.left > 0 && close(run)) {}
                if (run.canOpen && run.left > 0) {
                    openers.add(run);
                }
            }
        }

        private boolean close(Run closer) {
            int kind = kind(closer);
            for (int i = openers.size() - 1; i >= 0 && openers.get(i).start > floors[kind]; i--) {
                Run opener = openers.get(i);
                if (matches(opener, closer)) {
                    opener.open(closer);
                    openers.subList(opener.left == 0 ? i : i + 1, openers.size())
                            .clear();
                    return true;
                }
            }
            floors[kind] = openers.isEmpty() ? -1 : openers.get(openers.size() - 1).start;
            return false;
        }
    }

    private static int kind(Run closer) {
        return CHARACTERS.indexOf(closer.character) * 6 + (closer.canOpen ? 3 : 0) + closer.length % 3;
    }

    /** "If one of the delimiters can both open and close, the sum of the lengths must not be a multiple of 3 …" */
    private static boolean matches(Run opener, Run closer) {
        if (opener.character != closer.character) {
            return false;
        }
        boolean both = opener.canClose || closer.canOpen;
        return !both || closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0;
    }
}
