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
    private static final int LONGEST_CAPTION = 300;
    private static final int MOST_CHILDREN = 12;
    private static final int SENTENCE = 20;

    /** Whether it is a paragraph of prose by its length and its few links. */
    boolean isRunningText() {
        return text.length() >= LONG && linked * 3 < text.length();
    }

    boolean isLink() {
        return linked * 10 >= text.length() * 8;
    }

    /** Whether a third of it or more is the text of links. */
    boolean isThirdLinks() {
        return linked > 0 && linked * 3L >= text.strip().length();
    }

    /** Whether it stands with a picture, and all of it in italics or small print. */
    boolean isCaption() {
        return text.length() <= LONGEST_CAPTION
                && element.childNodeSize() <= MOST_CHILDREN
                && element.selectFirst("img, amp-img") != null
                && element.select("em, i, small").text().equals(element.text());
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
