package org.vouch.content;

import java.util.List;
import java.util.Optional;
import org.vouch.diagnostic.Located;
import org.vouch.diagnostic.Wording;

/**
 * What the author concludes, apart from what the sources say.
 *
 * @param likelihood the words used, which may or may not be of the published scale
 * @param restsOn ids of facts
 */
public record Judgement(
        Wording text,
        Optional<Located<String>> likelihood,
        Optional<Confidence> confidence,
        List<Located<String>> restsOn,
        List<String> wouldChange) {

    public Judgement {
        restsOn = List.copyOf(restsOn);
        wouldChange = List.copyOf(wouldChange);
    }

    /** How good the evidence is, and why it is thought so. */
    public record Confidence(ConfidenceLevel level, Optional<Wording> why) {}
}
