package org.vouch.article;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One block of text of a page.
 *
 * @param element the innermost block element that holds it
 * @param text not blank; white space as it stands
 * @param linked how many of its characters are the text of links
 * @param at the 1-based line of the file where it begins
 * @param apart why it is set apart by its own markup or that around it
 */
record Block(Element element, String text, int linked, int at, Optional<Apart> apart) {
    private static final int LONG = 60;
    private static final int SENTENCE = 20;

    /** Whether it is a paragraph of prose by its length and its few links. */
    boolean isRunningText() {
        return text.length() >= LONG && linked * 3 < text.length();
    }

    boolean isLink() {
        return linked * 10 >= text.length() * 8;
    }

    /** What it counts for the element that holds it: its length where it is prose, half of it for a short sentence. */
    int weight() {
        if (apart.isPresent()) {
            return 0;
        }
        if (isRunningText()) {
            return text.length();
        }
        return linked == 0 && text.length() >= SENTENCE && !Shape.isHeadline(text) ? text.length() / 2 : 0;
    }

    /** The list that it is an item of. */
    Optional<Element> list() {
        boolean item = element.nameIs("li") && element.parent() != null;
        return item ? Optional.of(element.parent()) : Optional.empty();
    }

    boolean isHeading() {
        return element.nameIs("h1") || element.nameIs("h2");
    }
}
