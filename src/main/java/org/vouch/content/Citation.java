package org.vouch.content;

import java.util.OptionalInt;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Span;

/**
 * One reference to words of a source: {@code @wade-2015#names-nobody} or {@code @wade-2015 "exact words"}.
 *
 * @param source the source's id as written; it may name no source
 * @param prefix prose before the key, for example {@code see}; empty where there is none
 * @param suffix prose after the words, for example {@code and passim}; empty where there is none
 * @param paragraph from a locator {@code para. 4}, 1-based, which pins words that stand more than once
 * @param span from the {@code @} to the end of the words
 */
public record Citation(
        Located<String> source, Words words, String prefix, String suffix, OptionalInt paragraph, Span span) {

    /** Which words of the source are cited. */
    public sealed interface Words permits Named, Quoted, Whole {}

    /** The words of a passage that the source's record names. */
    public record Named(Located<String> passage) implements Words {}

    /**
     * Words quoted in place.
     *
     * @param exact as the author wrote them between the quotation marks, escapes included
     */
    public record Quoted(Located<String> exact) implements Words {}

    /** The source without any words of it. */
    public record Whole() implements Words {}
}
