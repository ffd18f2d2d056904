package org.vouch.content;

import java.util.List;
import java.util.Optional;

/**
 * What made the article's text out of the document as received, enough to do it again on the same input.
 *
 * @param lines the ranges of lines kept, for example {@code 3-15, 17-22}, 1-based, inclusive; absent means all
 */
public record Cleaning(Optional<String> lines, List<Dropped> dropped, List<Mended> mended) {

    public Cleaning {
        dropped = List.copyOf(dropped);
        mended = List.copyOf(mended);
    }

    /** Returns the cleaning that leaves a document as it is. */
    public static Cleaning none() {
        return new Cleaning(Optional.empty(), List.of(), List.of());
    }

    /**
     * What was left out, and why.
     *
     * @param lines {@code 39-80} or {@code 19}
     * @param words where only part of one line was left out: that part
     */
    public record Dropped(String lines, Optional<String> words, String why) {}

    /**
     * Mis-decoded text that was put right.
     *
     * @param line 1-based
     */
    public record Mended(int line, String was, String now, String why) {}
}
