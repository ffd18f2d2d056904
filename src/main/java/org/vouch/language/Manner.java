package org.vouch.language;

import java.util.List;
import java.util.Optional;
import org.vouch.content.Modality;

/** How firmly an English text says what it says. */
public final class Manner {
    private Manner() {}

    /** Returns how words hold their matter, as far as they show it themselves. */
    public static Modality of(String words) {
        return Modality.ASSERTED;
    }

    /**
     * Returns the words with which a sentence tells as done what none of its passages gives as done; absent where it
     * keeps their reserve.
     */
    public static Optional<Extent> toldAsDone(String sentence, List<String> passages) {
        return Optional.empty();
    }
}
