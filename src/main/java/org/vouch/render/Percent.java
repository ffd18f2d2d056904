package org.vouch.render;

import java.util.Locale;

/** A place in a picture that is as wide as its box: {@code 12.5%}. */
final class Percent {
    private Percent() {}

    /** Returns the percentage with two decimals, which is finer than a dot of any screen. */
    static String of(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
