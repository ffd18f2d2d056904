package org.vouch.editor;

import java.time.Duration;

/**
 * How long things may take.
 *
 * @param pause how long after the last change a check begins
 * @param patience how long a question waits for the check of the present texts before the one before it answers
 */
record Timing(Duration pause, Duration patience) {
    /** The pause is shorter than that between two thoughts and longer than that between two keys. */
    static final Timing USUAL = new Timing(Duration.ofMillis(150), Duration.ofSeconds(2));
}
