package org.vouch.article;

import java.util.Optional;

/** A character set that UTF-8 is commonly misread in, as a table from characters back to bytes. */
enum Misreading {
    /** As browsers read it (WHATWG Encoding §9): the five undefined bytes become control characters. */
    WINDOWS_1252("Windows-1252", windows1252()),

    ISO_8859_1("ISO-8859-1", range(0x80, 0xFF)),

    /** Apple's table of 1998 (Unicode mapping file ROMAN.TXT); the apple is U+F8FF. */
    MAC_ROMAN(
            "Mac Roman",
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                    + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");

    private final String label;
    private final String upperHalf;

    Misreading(String label, String upperHalf) {
        this.label = label;
        this.upperHalf = upperHalf;
    }

    /** The name for messages. */
    String label() {
        return label;
    }

    /**
     * Returns the one character that the characters at a place give when they are encoded again and read as UTF-8;
     * empty where their bytes are no well-formed sequence of two to four (Unicode §3.9, table 3-7).
     */
    Optional<Sequence> at(String text, int start) {
        int lead = byteOf(text, start);
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0) {
            return Optional.empty();
        }
        int codePoint = lead & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            int next = byteOf(text, start + i);
            if (next < 0x80 || next > 0xBF) {
                return Optional.empty();
            }
            codePoint = codePoint << 6 | next & 0x3F;
        }
        boolean shortest = codePoint >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean valid = shortest && codePoint <= Character.MAX_CODE_POINT && (codePoint < 0xD800 || codePoint > 0xDFFF);
        return valid ? Optional.of(new Sequence(start, start + length, codePoint)) : Optional.empty();
    }

    /** The character that a byte of 0x80 or more was read as. */
    char character(int value) {
        return upperHalf.charAt(value - 0x80);
    }

    /** The byte of 0x80 or more that a character was read from, or -1. */
    private int byteOf(String text, int at) {
        int index = at < text.length() ? upperHalf.indexOf(text.charAt(at)) : -1;
        return index < 0 ? -1 : 0x80 + index;
    }

    private static String windows1252() {
        return "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" + range(0xA0, 0xFF);
    }

    private static String range(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int c = first; c <= last; c++) {
            text.append((char) c);
        }
        return text.toString();
    }

    /**
     * Characters that are one character misread.
     *
     * @param start half-open, in {@code char}s of the text
     * @param end half-open
     * @param codePoint the character that was meant
     */
    record Sequence(int start, int end, int codePoint) {}
}
