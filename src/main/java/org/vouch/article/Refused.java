package org.vouch.article;

/**
 * A document that cannot be read.
 *
 * @param message what was found and what to do, one sentence without the file's name
 * @param offset the 0-based byte where it was found
 */
public record Refused(String message, int offset) implements Reception {
    public Refused {
        if (message.isBlank() || offset < 0) {
            throw new IllegalArgumentException("refused at byte " + offset + ": '" + message + "'");
        }
    }
}
