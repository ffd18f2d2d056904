package org.vouch.content;

import java.util.Optional;

/** A name as CSL has it: {@code literal}, or {@code family} with an optional {@code given}. */
public record PersonName(Optional<String> family, Optional<String> given, Optional<String> literal) {

    /** Returns the name in reading order, for example {@code Diane Wade}. */
    public String display() {
        return literal.orElseGet(() -> (given.map(g -> g + " ").orElse("") + family.orElse("")).strip());
    }
}
