package org.vouch.render;

import java.util.Optional;

/**
 * What other pages say of a source.
 *
 * @param title the article's title, or our words for an article without one
 * @param titled whether the document shows a title
 * @param authors as one text; absent where the document shows none
 */
record SourceCard(
        String id,
        String title,
        boolean titled,
        String address,
        Optional<DateText> date,
        Optional<String> authors,
        Optional<String> descriptor,
        Optional<Grade> reliability,
        int quotations) {

    /** An Admiralty grade: the letter or digit, and what it means. */
    record Grade(String mark, String words) {}
}
