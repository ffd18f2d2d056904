package org.vouch.content;

import java.util.List;
import java.util.Optional;
import org.vouch.evidence.Verdict;

/**
 * Words of a source, looked for and judged: one entry in the source page's list of passages and in {@code
 * evidence.json}. Citations of the same words at the same place share one.
 *
 * @param id {@code source#name} for a named passage, else {@code source#} and ten hex digits; unique in the briefing
 * @param anchor the id of its element on the source's page, {@code p-…}
 * @param named the passage of the record, absent for words quoted only in place
 * @param exact the words as the author wrote them, with omissions and insertions marked
 * @param pieces {@code exact} taken apart for showing; never empty
 * @param prefix the words of the article right before, at most the briefing's context; may be empty
 * @param suffix the words right after
 * @param start where the words begin in the normalised text, 0-based, in code points
 * @param end where they end, exclusive
 * @param paragraph 1-based paragraph in which they begin
 * @param fragments the ranges of {@code start} to {@code end} that are quoted, in order, one unless words are omitted
 * @param words what the article has at each of {@code fragments}, in normal form
 * @param firstToken 0-based index of the first quoted token among the article's tokens
 * @param lastToken index of the last quoted token, inclusive
 * @param verdict one that allows publication
 */
public record CheckedPassage(
        String id,
        Slug source,
        String anchor,
        Optional<Passage> named,
        String exact,
        List<Piece> pieces,
        String prefix,
        String suffix,
        int start,
        int end,
        int paragraph,
        List<Range> fragments,
        List<String> words,
        int firstToken,
        int lastToken,
        Verdict verdict) {

    public CheckedPassage {
        pieces = List.copyOf(pieces);
        fragments = List.copyOf(fragments);
        words = List.copyOf(words);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a passage without words: " + id);
        }
        if (!verdict.publishable()) {
            throw new IllegalArgumentException(id + " is " + verdict + " and cannot be published");
        }
    }

    /** A stretch of a quotation as it is shown. */
    public sealed interface Piece permits Marked, Omitted, Inserted {}

    /** Words of the article: one fragment or a part of it between insertions. */
    public record Marked(String text) implements Piece {}

    /** Words of the article that the author left out. */
    public record Omitted() implements Piece {}

    /** Words of the author, without their brackets. */
    public record Inserted(String text) implements Piece {}

    /** A half-open range of code points in the normalised text, 0-based. */
    public record Range(int start, int end) {}
}
