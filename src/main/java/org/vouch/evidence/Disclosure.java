package org.vouch.evidence;

/**
 * How much of a source is open to readers.
 *
 * @param opened number of distinct opened tokens, context included
 * @param total number of tokens of the source
 */
public record Disclosure(int opened, int total) {
    public Disclosure {
        if (opened < 0 || opened > total) {
            throw new IllegalArgumentException(opened + " of " + total + " tokens");
        }
    }

    /** Returns the number of tokens that stay closed. */
    public int closed() {
        return total - opened;
    }

    /** Returns the opened share, from 0 to 1; 0 for a source without tokens. */
    public double share() {
        return total == 0 ? 0 : (double) opened / total;
    }
}
