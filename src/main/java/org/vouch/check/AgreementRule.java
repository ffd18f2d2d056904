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

    /** Returns how a claim of this kind comes to rest on further words: a judgement cites nothing itself. */
    static String cite(Claim claim, String words) {
        return switch (claim.kind()) {
            case SENTENCE, FACT -> "cite " + words;
            case SUMMARY -> "cite " + words + " in the note";
            case JUDGEMENT -> "name under rests-on a fact that cites " + words;
        };
    }
}
