package org.vouch.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a sentence rests on.
 *
 * @param citations by their numbers in the body
 * @param links by their numbers in the body; those that lead to no fact support nothing
 * @param footnotes that the sentence refers to
 */
record Support(List<Integer> citations, List<Integer> links, List<Footnotes.Definition> footnotes) {

    static Support none() {
        return new Support(new ArrayList<>(0), new ArrayList<>(0), new ArrayList<>(0));
    }

    int size() {
        return citations.size() + links.size() + footnotes.size();
    }

    void add(Support other) {
        citations.addAll(other.citations);
        links.addAll(other.links);
        footnotes.addAll(other.footnotes);
    }

    void sort() {
        Collections.sort(citations);
        Collections.sort(links);
    }

    void clear() {
        citations.clear();
        links.clear();
        footnotes.clear();
    }
}
