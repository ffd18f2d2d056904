package org.vouch.evidence;

import java.util.HexFormat;

/** Lower-case hexadecimal digits. */
final class Hex {
    private static final HexFormat FORMAT = HexFormat.of();

    private Hex() {}

    /** Returns whether the text is a whole number of values of that many bytes each, in lower case. */
    static boolean isCanonical(String text, int bytesEach) {
        return text.length() % (2 * bytesEach) == 0
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f')
                && !text.isEmpty();
    }

    static String of(byte[] bytes) {
        return FORMAT.formatHex(bytes);
    }

    static byte[] bytes(String canonical) {
        return FORMAT.parseHex(canonical);
    }
}
