package org.vouch.check;

import java.util.List;
import org.vouch.content.Agreement;

/** Holds one aspect of a claim against what the claim rests on. */
interface AgreementRule {

    /** Returns everything of that aspect that the claim says, in the order of its words, each borne out or not. */
    List<Agreement> of(Claim claim);

    /** Returns the start of a message's reason: what a claim of this kind could have cited. */
    static String cited(Claim claim) {
        return switch (claim.kind()) {
            case SENTENCE -> "nothing that the sentence cites";
            case SUMMARY -> "nothing that the note cites";
            case JUDGEMENT -> "nothing that the judgement rests on";
            case FACT -> "nothing that the fact cites";
        };
    }
}
