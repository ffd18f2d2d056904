package org.vouch.render;

import java.util.List;
import java.util.Optional;

/**
 * The table of contents of the book.
 *
 * @param start the first chapter that is no front matter; absent where there is none
 */
record ContentsPage(List<Section> sections, Optional<Link> start) {
    ContentsPage {
        sections = List.copyOf(sections);
    }

    /**
     * Chapters in their order.
     *
     * @param heading above them; absent where they stand by themselves
     * @param chapters never empty
     */
    record Section(Optional<String> heading, List<Link> chapters) {}
}
