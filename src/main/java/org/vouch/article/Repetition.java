package org.vouch.article;

import java.util.List;

/**
 * A cleaning repeated from its record.
 *
 * @param paragraphs as {@link CleanArticle#paragraphs()}
 * @param amiss what of the record does not fit the document; empty where the document is the one that was recorded
 */
public record Repetition(List<String> paragraphs, List<Doubtful> amiss) {
    public Repetition {
        paragraphs = List.copyOf(paragraphs);
        amiss = List.copyOf(amiss);
    }
}
