package org.vouch.language;

import java.util.Optional;

/** Tells whether words of an article are somebody's speech as the article reports it. */
public final class Speech {
    private Speech() {}

    /**
     * Returns the words that show a passage to be reported speech, for example "said that"; absent where nothing does.
     *
     * @param before what stands right before the passage, as far as it is seen
     * @param after what stands right after it
     */
    public static Optional<String> sign(String before, String words, String after) {
        return Optional.empty();
    }
}
