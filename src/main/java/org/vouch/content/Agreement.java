package org.vouch.content;

import java.util.Optional;
import org.vouch.diagnostic.Diagnostic;
import org.vouch.diagnostic.Located;

/**
 * One thing that a claim says, held against what the claim rests on.
 *
 * @param claimed the words of the claim, with their place
 * @param bearer what bears it out; absent where nothing does
 * @param finding what is wrong; absent where the claim agrees with its evidence
 */
public record Agreement(Aspect aspect, Located<String> claimed, Optional<Bearer> bearer, Optional<Diagnostic> finding) {

    /** Returns an agreement. */
    public static Agreement of(Aspect aspect, Located<String> claimed, Bearer bearer) {
        return new Agreement(aspect, claimed, Optional.of(bearer), Optional.empty());
    }

    /** Returns a disagreement. */
    public static Agreement broken(Aspect aspect, Located<String> claimed, Diagnostic finding) {
        return new Agreement(aspect, claimed, Optional.empty(), Optional.of(finding));
    }

    public boolean holds() {
        return finding.isEmpty();
    }
}
