package org.vouch.article;

/**
 * Something that was kept and that an analyst should look at.
 *
 * @param lines where
 * @param why one sentence or part of one
 */
public record Doubtful(LineRange lines, String why) {
    public Doubtful {
        if (why.isBlank()) {
            throw new IllegalArgumentException("lines " + lines + " doubted without a reason");
        }
    }
}
