package org.vouch.evidence;

/**
 * The one value that stands for a source's whole text.
 *
 * @param hex SHA-256 of the number of tokens and the head of their tree, 64 lower-case hexadecimal digits
 */
public record Root(String hex) {
    public Root {
        if (!Hex.isCanonical(hex, 32)) {
            throw new IllegalArgumentException("no root: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
