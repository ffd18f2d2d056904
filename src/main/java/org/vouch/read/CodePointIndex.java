package org.vouch.read;

/** Turns the parser's positions, counted in code points, into UTF-16 offsets; fast where they ask in rising order. */
final class CodePointIndex {
    private final String text;
    private final boolean isFlat;
    private int point;
    private int offset;

    CodePointIndex(String text) {
        this.text = text;
        this.isFlat = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** Returns the offset of a code point; both are 0-based. */
    int offset(long codePoint) {
        int wanted = Math.toIntExact(codePoint);
        if (isFlat) {
            return Math.min(wanted, text.length());
        }
        offset = text.offsetByCodePoints(offset, wanted - point);
        point = wanted;
        return offset;
    }
}
