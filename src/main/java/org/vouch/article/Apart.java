package org.vouch.article;

/**
 * Why the markup of a page sets a line apart from the article.
 *
 * @param why a few words, such as {@code navigation}
 * @param certain whether it holds even inside lines that an analyst asked for: an element or attribute says it, not a
 *     class name or a measure
 */
public record Apart(String why, boolean certain) {
    public Apart {
        if (why.isBlank()) {
            throw new IllegalArgumentException("set apart without a reason");
        }
    }
}
