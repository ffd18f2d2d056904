package org.vouch.language;

/** On which side of a date something lies. */
public enum Side {
    /** On it, or nothing is said. */
    NONE,
    /** By it, before it, on it at the latest. */
    UP_TO,
    /** After it, not before it, on it at the earliest. */
    FROM;

    /** Returns whether something cannot lie on both sides. */
    public boolean contradicts(Side other) {
        return this != NONE && other != NONE && this != other;
    }
}
