package org.vouch.article;

import java.util.List;

/**
 * A document as received, decoded and divided into lines; nothing is left out yet.
 *
 * @param form decided by content, not by a file's name
 * @param lines in order, numbered from 1 without a gap; may be empty for a page without text
 * @param metadata what a page's own tags say, the most dependable first for each field; empty for text
 * @param unread parts of a page that hold no text for readers, counted by kind in the order of first appearance
 */
public record Received(Form form, List<Line> lines, List<Shown> metadata, List<Unread> unread) implements Reception {
    public Received {
        lines = List.copyOf(lines);
        metadata = List.copyOf(metadata);
        unread = List.copyOf(unread);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " is numbered " + lines.get(i).number());
            }
        }
    }
}
