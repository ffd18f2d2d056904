package org.vouch.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.diagnostic.Located;

/**
 * A journey that a fact reports or announces. Whether it is told as done or only as planned is the fact's to say, and so
 * is its date.
 *
 * @param who ids of the entities that went or were to go; never empty
 * @param to id of the state or place that was visited
 * @param from id of the state or place from which they came
 * @param at id of the place within {@code to}, where the words name it
 */
public record Visit(
        List<Located<String>> who, Located<String> to, Optional<Located<String>> from, Optional<Located<String>> at) {

    public Visit {
        who = List.copyOf(who);
        if (who.isEmpty()) {
            throw new IllegalArgumentException("a visit of nobody to " + to.value());
        }
    }

    /** Returns where it led, whence, and to what place. */
    public Stream<Located<String>> places() {
        return Stream.of(Stream.of(to), from.stream(), at.stream()).flatMap(place -> place);
    }
}
