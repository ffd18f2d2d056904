package org.vouch.text;

/** The classes of code points that the normal form and the tokens rest on. */
final class CodePoints {
    private static final int WORD_TYPES = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final int MARK_TYPES =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final int NUMBER_TYPES =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private CodePoints() {}

    /** Returns whether the code point is a letter, mark or number (L*, M*, N*): what a token is a run of. */
    static boolean isWord(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'a' && codePoint <= 'z'
                    || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        return (WORD_TYPES >> Character.getType(codePoint) & 1) != 0;
    }

    static boolean isMark(int codePoint) {
        return codePoint >= 0x300 && (MARK_TYPES >> Character.getType(codePoint) & 1) != 0;
    }

    static boolean isNumber(int codePoint) {
        return (NUMBER_TYPES >> Character.getType(codePoint) & 1) != 0;
    }

    /** Returns whether the code point has the Unicode property White_Space (UCD, PropList.txt). */
    static boolean isWhiteSpace(int codePoint) {
        if (codePoint <= 0x20) {
            return codePoint == 0x20 || codePoint >= 0x09 && codePoint <= 0x0D;
        }
        return switch (codePoint) {
            case 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }

    /** Returns whether n1 removes the code point: category Cf, variation selectors, U+E0000 to U+E007F. */
    static boolean isHidden(int codePoint) {
        if (codePoint < 0xAD) {
            return false;
        }
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint >= 0xE0000 && codePoint <= 0xE007F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** Fillers and joiners without a glyph of their own that are of no category for hidden characters (UCD, Default_Ignorable_Code_Point). */
    private static boolean isBlank(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }

    /**
     * Returns whether an author may not write the code point: hidden, blank without being white space, a control other than
     * white space, a surrogate.
     */
    static boolean isRefused(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < 0x20 && !isWhiteSpace(codePoint);
        }
        int type = Character.getType(codePoint);
        return type == Character.SURROGATE
                || type == Character.CONTROL && !isWhiteSpace(codePoint)
                || isBlank(codePoint)
                || isHidden(codePoint);
    }
}
