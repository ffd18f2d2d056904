package org.vouch.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A character set that a document's first bytes name.
 *
 * @param bytes how many of them are the byte order mark; 0 where UTF-16 is told by every other byte being zero
 */
record MarkedCharset(Charset charset, int bytes) {
    private static final int SAMPLE = 1024;

    /** A zero on the other side is part of a rarer character. */
    private static final int RARE = 20;

    static Optional<MarkedCharset> of(byte[] document) {
        if (startsWith(document, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new MarkedCharset(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(document, 0xFF, 0xFE)) {
            return Optional.of(new MarkedCharset(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(document, 0xFE, 0xFF)) {
            return Optional.of(new MarkedCharset(StandardCharsets.UTF_16BE, 2));
        }
        int pairs = Math.min(document.length, SAMPLE) / 2;
        if (document.length % 2 == 0 && pairs > 1) {
            int first = zeros(document, 0, pairs);
            int second = zeros(document, 1, pairs);
            if (first * RARE <= pairs && second * 2 > pairs) {
                return Optional.of(new MarkedCharset(StandardCharsets.UTF_16LE, 0));
            }
            if (second * RARE <= pairs && first * 2 > pairs) {
                return Optional.of(new MarkedCharset(StandardCharsets.UTF_16BE, 0));
            }
        }
        return Optional.empty();
    }

    private static int zeros(byte[] document, int from, int pairs) {
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += document[2 * i + from] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] document, int... mark) {
        if (document.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((document[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
