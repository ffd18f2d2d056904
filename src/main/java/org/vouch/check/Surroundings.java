package org.vouch.check;

import java.util.ArrayList;
import java.util.List;

/** What many results depend on, as one object from check to check. */
final class Surroundings {
    private Recalled.Basis last = nothing();

    private static Recalled.Basis nothing() {
        return new Recalled.Basis(List.of(new Object()), List.of());
    }

    void forget() {
        last = nothing();
    }

    /**
     * Returns the same object as last time where nothing is another.
     *
     * @param values compared by what they say
     * @param read objects that stay the same while what they were read from does
     */
    Object of(List<?> values, Iterable<?>... read) {
        List<Object> all = new ArrayList<>();
        for (Iterable<?> some : read) {
            some.forEach(all::add);
        }
        Recalled.Basis now = new Recalled.Basis(all, values);
        if (!now.isSame(last)) {
            last = now;
        }
        return last;
    }
}
