package org.vouch.article;

/**
 * Mis-decoded characters that were put right, wherever they stand in the line.
 *
 * @param line 1-based
 * @param was the characters as received
 * @param now what their bytes say in UTF-8
 * @param why the misreading, such as {@code UTF-8 read as Mac Roman}
 */
public record Mended(int line, String was, String now, String why) {
    public Mended {
        if (line < 1 || was.isEmpty() || now.isEmpty() || was.equals(now) || why.isBlank()) {
            throw new IllegalArgumentException("line " + line + ": '" + was + "' to '" + now + "'");
        }
    }
}
