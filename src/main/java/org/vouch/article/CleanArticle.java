package org.vouch.article;

import java.util.List;
import java.util.Optional;

/**
 * An article without what surrounded it.
 *
 * @param paragraphs in order, one a line, trimmed, runs of white space collapsed; the title first where it is shown;
 *     empty where nothing was left
 * @param title the headline, which is also a paragraph; absent where none is shown
 * @param cleaning what was kept, left out and mended; absent where nothing was left
 * @param doubtful in the order of lines; empty where all is plain
 * @param metadata what the page's tags and the article's own lines say, tags first
 * @param posts the articles to choose from where more than one stands in the extent; empty otherwise
 * @param unread what of a page was never text
 */
public record CleanArticle(
        List<String> paragraphs,
        Optional<String> title,
        Optional<Cleaning> cleaning,
        List<Doubtful> doubtful,
        List<Shown> metadata,
        List<Post> posts,
        List<Unread> unread) {
    public CleanArticle {
        paragraphs = List.copyOf(paragraphs);
        doubtful = List.copyOf(doubtful);
        metadata = List.copyOf(metadata);
        posts = List.copyOf(posts);
        unread = List.copyOf(unread);
        if (paragraphs.isEmpty() != cleaning.isEmpty()) {
            throw new IllegalArgumentException("paragraphs and cleaning are present together or not at all");
        }
    }
}
