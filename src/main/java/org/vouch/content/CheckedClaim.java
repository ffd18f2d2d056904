package org.vouch.content;

import java.util.List;
import org.vouch.diagnostic.Wording;

/**
 * A claim with everything it was held against.
 *
 * @param block for a sentence of a body, the 0-based number of its block; -1 for any other claim
 * @param passages what it cites, itself and through the facts it is tied to, each once, in the order of citation
 * @param facts what it is tied to by links, or for a judgement what it rests on
 */
public record CheckedClaim(
        Kind kind,
        Wording words,
        int block,
        List<CheckedPassage> passages,
        List<Fact> facts,
        List<Agreement> agreements) {

    public CheckedClaim {
        passages = List.copyOf(passages);
        facts = List.copyOf(facts);
        agreements = List.copyOf(agreements);
    }

    /** Where a claim stands. */
    public enum Kind {
        SENTENCE,
        /** The bottom line of a note, held against all that the note cites. */
        SUMMARY,
        JUDGEMENT,
        /** The statement of a fact. */
        FACT
    }

    public boolean holds() {
        return agreements.stream().allMatch(Agreement::holds);
    }
}
