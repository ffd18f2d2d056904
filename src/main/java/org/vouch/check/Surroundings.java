package org.vouch.check;

import java.util.ArrayList;
import java.util.List;
import org.vouch.content.Settings;

/** What many results depend on, as one object from check to check. */
final class Surroundings {
    private Recalled.Basis last = new Recalled.Basis(List.of(), List.of());

    /**
     * Returns the same object as last time where nothing is another.
     *
     * @param read objects that stay the same while what they were read from does
     */
    Object of(Settings settings, List<? extends Iterable<?>> read) {
        List<Object> all = new ArrayList<>();
        read.forEach(some -> some.forEach(all::add));
        Recalled.Basis now = new Recalled.Basis(all, List.of(settings));
        if (!now.isSame(last)) {
            last = now;
        }
        return last;
    }
}
