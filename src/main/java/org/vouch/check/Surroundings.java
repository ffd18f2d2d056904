package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.content.Briefing;
import org.vouch.content.CheckedPassage;

/** Everything that notes and pages may depend on but one another, as one object from check to check. */
final class Surroundings {
    private Recalled.Basis last = new Recalled.Basis(List.of(), List.of());

    /**
     * Returns the same object as last time where nothing but notes and pages is another.
     *
     * @param passages those that the facts cite, as far as they were found
     */
    Object of(Briefing briefing, List<CheckedPassage> passages) {
        List<Object> read = Stream.of(briefing.facts(), briefing.sources().stream(), briefing.entities().stream())
                .<Object>flatMap(stream -> stream)
                .toList();
        List<Object> values = new ArrayList<>(passages);
        values.add(briefing.settings());
        Recalled.Basis now = new Recalled.Basis(read, values);
        if (!now.isSame(last)) {
            last = now;
        }
        return last;
    }
}
