package org.vouch.article;

import java.util.Optional;

/**
 * Lines, or words at one place of a line, that are left out of the article.
 *
 * @param lines the lines; exactly one where words are given
 * @param words the words cut from the mended and tidied line, at their last place in it; absent where whole lines go
 * @param why a few words
 */
public record Dropped(LineRange lines, Optional<String> words, String why) {
    public Dropped {
        if (why.isBlank()) {
            throw new IllegalArgumentException("lines " + lines + " dropped without a reason");
        }
        if (words.isPresent() && (words.get().isEmpty() || lines.first() != lines.last())) {
            throw new IllegalArgumentException("words '" + words.get() + "' cut from lines " + lines);
        }
    }
}
