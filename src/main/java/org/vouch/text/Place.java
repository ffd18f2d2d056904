package org.vouch.text;

import java.util.List;

/**
 * Where a quotation stands in its source.
 *
 * @param fragments its parts in order, at least one
 * @param runs the tokens that a lock must open to show this place, context and pinned words included; one a fragment
 * @param cutsWord whether a fragment begins or ends inside a word or number of the article
 */
public record Place(List<Fragment> fragments, List<Run> runs, boolean cutsWord) {
    public Place {
        fragments = List.copyOf(fragments);
        runs = List.copyOf(runs);
        if (fragments.isEmpty() || runs.size() != fragments.size()) {
            throw new IllegalArgumentException(fragments.size() + " fragments, " + runs.size() + " runs");
        }
    }

    /** Returns the first code point of the quotation in the source's normalised text, 0-based. */
    public int start() {
        return fragments.get(0).start();
    }

    /** Returns the code point after the quotation; what an omission leaves out lies between start and end. */
    public int end() {
        return last().end();
    }

    /** Returns the number of the paragraph in which the quotation begins, 1-based. */
    public int paragraph() {
        return fragments.get(0).paragraph();
    }

    /** Returns what stands before the quotation. */
    public Context before() {
        return fragments.get(0).before();
    }

    /** Returns what stands after the quotation. */
    public Context after() {
        return last().after();
    }

    private Fragment last() {
        return fragments.get(fragments.size() - 1);
    }
}
