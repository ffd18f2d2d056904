package org.vouch.render;

import java.util.Locale;

/** The spelling of enum constants in data files, class names and keys of words: {@code OUTCOME_UNKNOWN} is {@code outcome-unknown}. */
final class Keys {
    private Keys() {}

    /** Returns the same object each time. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-').intern();
    }
}
