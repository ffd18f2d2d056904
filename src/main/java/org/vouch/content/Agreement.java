package org.vouch.content;

import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;

/**
 * One thing that a claim says, held against what the claim rests on.
 *
 * @param claimed the words of the claim, with their place
 * @param evidence the words that bear it out, or what was found instead; empty where there is nothing to name
 * @param passage id of the passage that bears it out; absent where something else does: a record, a fact, a date of issue
 * @param finding what is wrong; absent where the claim agrees with its evidence
 */
public record Agreement(
        Aspect aspect,
        Located<String> claimed,
        String evidence,
        Optional<String> passage,
        Optional<Diagnostic> finding) {

    /** Returns an agreement that a passage bears out. */
    public static Agreement in(CheckedPassage passage, Aspect aspect, Located<String> claimed, String evidence) {
        return new Agreement(aspect, claimed, evidence, Optional.of(passage.id()), Optional.empty());
    }

    /** Returns an agreement that something else than a passage bears out. */
    public static Agreement by(Aspect aspect, Located<String> claimed, String evidence) {
        return new Agreement(aspect, claimed, evidence, Optional.empty(), Optional.empty());
    }

    /** Returns a disagreement. */
    public static Agreement broken(Aspect aspect, Located<String> claimed, String evidence, Diagnostic finding) {
        return new Agreement(aspect, claimed, evidence, Optional.empty(), Optional.of(finding));
    }

    public boolean holds() {
        return finding.isEmpty();
    }
}
