package org.vouch.proof;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.diagnostic.Family;
import org.vouch.diagnostic.Rule;

/** Settings under which only quotations are judged, so that no other finding hides that one is accepted. */
final class Agreements {
    private Agreements() {}

    /** Returns the field {@code rules} of a briefing that holds no claim against its evidence. */
    static String off() {
        return Stream.of(Rule.values())
                .filter(rule -> rule.family() == Family.AGREEMENT)
                .map(rule -> rule.id() + ": \"off\"")
                .collect(Collectors.joining(", ", "rules: {", "}\n"));
    }
}
