package org.vouch.article;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document as received, decoded and divided into lines; nothing is left out yet.
 *
 * @param form decided by content, not by a file's name
 * @param lines in order, numbered from 1 without a gap; may be empty for a page without text
 * @param metadata what a page's own tags say, the most dependable first for each field; empty for text
 * @param guessed the character set, where nothing names it and the bytes are not UTF-8
 * @param unread parts of a page that hold no text for readers, counted by kind in the order of first appearance
 */
public record Received(Form form, List<Line> lines, List<Shown> metadata, List<Unread> unread, Optional<String> guessed)
        implements Reception {
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

    Received guessed(Charset charset) {
        return new Received(form, lines, metadata, unread, Optional.of(charset.name()));
    }

    /** Returns the document with what else is known of it, which counts least. */
    Received and(List<Shown> more) {
        List<Shown> all = new ArrayList<>(metadata);
        all.addAll(more);
        return new Received(form, lines, all, unread, guessed);
    }
}
