package org.vouch.render;

import java.util.List;

/**
 * What of a text was compared with what it rests on.
 *
 * @param compared how many things
 * @param claims in reading order; those in which nothing was compared are left out
 */
record Checks(int compared, List<ClaimCheck> claims) {

    static Checks of(Library library, String file) {
        List<ClaimCheck> claims = library.verified().claims(file).stream()
                .map(claim -> ClaimCheck.of(library, claim))
                .filter(claim -> !claim.compared().isEmpty())
                .toList();
        int compared =
                claims.stream().mapToInt(claim -> claim.compared().size()).sum();
        return new Checks(compared, claims);
    }
}
