package org.vouch.render;

import java.util.List;
import java.util.function.Supplier;

/**
 * A page, or a place with a name of its own, that a reader may look for.
 *
 * @param title what leads there: a title, a name, a statement
 * @param text what it says in short; may be empty
 * @param detail what tells it from others, such as its kind and date; may be empty
 * @param parts places within it, in reading order, which may be none; made each time that they are asked for
 */
record Findable(String address, String title, String text, String detail, Supplier<List<Part>> parts) {

    /**
     * A place within a page.
     *
     * @param anchor its id; empty for the page as a whole
     * @param words that stand there: a paragraph, or quoted words
     * @param by who said quoted words; else empty
     * @param remark what the record says of quoted words, and their translation; may be empty
     */
    record Part(String anchor, String words, String by, String remark) {
        static Part ours(String anchor, String words) {
            return new Part(anchor, words, "", "");
        }
    }

    /**
     * Findables of one kind.
     *
     * @param kind a key of words, after {@code search.}
     */
    record Group(String kind, List<Findable> findables) {}
}
