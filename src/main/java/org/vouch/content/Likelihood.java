package org.vouch.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published scale of likelihood: seven steps, each with two interchangeable wordings and a range in per cent.
 * Source: ICD 203, as documents that quote it give it.
 */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", "remote", 1, 5),
    VERY_UNLIKELY("very unlikely", "highly improbable", 5, 20),
    UNLIKELY("unlikely", "improbable", 20, 45),
    ROUGHLY_EVEN("roughly even chance", "roughly even odds", 45, 55),
    LIKELY("likely", "probable", 55, 80),
    VERY_LIKELY("very likely", "highly probable", 80, 95),
    ALMOST_CERTAIN("almost certain", "nearly certain", 95, 99);

    private final List<String> words;
    private final int from;
    private final int to;

    Likelihood(String first, String second, int from, int to) {
        this.words = List.of(first, second);
        this.from = from;
        this.to = to;
    }

    /** Returns the step of which the words are a wording, whatever the case of their letters. */
    public static Optional<Likelihood> of(String words) {
        return Stream.of(values()).filter(step -> step.row(words) >= 0).findFirst();
    }

    /** Returns 0 for the first wording, 1 for the second, and -1 for words of another step or of none. */
    public int row(String wording) {
        return words.indexOf(wording.toLowerCase(Locale.ROOT));
    }

    /** Returns the two wordings: the first row's, then the second row's. */
    public List<String> words() {
        return words;
    }

    /** Returns the lower end of the range in per cent. */
    public int from() {
        return from;
    }

    /** Returns the upper end of the range in per cent. */
    public int to() {
        return to;
    }
}
