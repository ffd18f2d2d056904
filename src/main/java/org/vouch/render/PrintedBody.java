package org.vouch.render;

import java.util.List;
import java.util.Set;
import org.vouch.content.Slug;

/**
 * A body as HTML with what goes beside it.
 *
 * @param html the text
 * @param paragraphs paragraphs, list items and tables, in reading order, without the footnotes
 * @param footnotes by number
 * @param apparatus block by block, in reading order
 * @param checks what of each claim was compared with what it rests on, in reading order
 * @param facts ids of the facts that the text is tied to, in the order of first mention
 * @param notes addresses of the notes and pages that it links to
 * @param mentioned the entities that its prose names
 */
record PrintedBody(
        Html html,
        List<BlockAnchors.Paragraph> paragraphs,
        List<Footnote> footnotes,
        List<Apparatus> apparatus,
        Checks checks,
        List<String> facts,
        Set<String> notes,
        Set<Slug> mentioned) {

    /** A footnote's text. */
    record Footnote(int number, Html html) {}

    /** Returns all quotations in the order of the page. */
    List<Entry> entries() {
        return apparatus.stream().flatMap(a -> a.entries().stream()).toList();
    }
}
