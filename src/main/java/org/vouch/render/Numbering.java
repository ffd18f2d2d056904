package org.vouch.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.vouch.content.Body;
import org.vouch.content.Body.CitationGroup;
import org.vouch.content.Citation;

/**
 * The citations of one body with their numbers on the page: 1 for the first in reading order, footnotes' included.
 *
 * @param groups by {@link Body.Cite#group()}
 */
record Numbering(List<List<Numbered>> groups) {

    /**
     * @param number 1-based on the page
     * @param block the block that the words belong to
     * @param footnote the footnote in which the citation stands
     */
    record Numbered(int number, Citation citation, int block, OptionalInt footnote) {
        /** Returns the id of the citation's link on its page. */
        String anchor() {
            return "c-" + number;
        }
    }

    static Numbering of(Body body) {
        List<List<Numbered>> groups = new ArrayList<>();
        int number = 1;
        for (CitationGroup group : body.citations()) {
            List<Numbered> numbered = new ArrayList<>();
            for (Citation citation : group.citations()) {
                numbered.add(new Numbered(number++, citation, group.block(), group.footnote()));
            }
            groups.add(List.copyOf(numbered));
        }
        return new Numbering(List.copyOf(groups));
    }

    List<Numbered> all() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
