package org.vouch.language;

/** On which side of a date something lies. */
public enum Side {
    /** Nothing is said. */
    NONE,
    /** On it: "in May", "on 9 May". */
    ON,
    /** By it, before it, on it at the latest. */
    UP_TO,
    /** After it, not before it, on it at the earliest. */
    FROM,
    /** On it or after it: "in May at the earliest". */
    EARLIEST,
    /** On it, if things go fast: "as early as May". */
    AS_EARLY;

    /** Returns whether something cannot lie on both sides. */
    public boolean contradicts(Side other) {
        return this == UP_TO && other.isOpen()
                || other == UP_TO && isOpen()
                || this == FROM && other == AS_EARLY
                || this == AS_EARLY && other == FROM;
    }

    private boolean isOpen() {
        return this == FROM || this == EARLIEST || this == AS_EARLY;
    }
}
