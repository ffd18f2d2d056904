package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds numbers in characters of which no figure is read: roman and circled ones, raised and lowered digits behind others,
 * digits beyond the first plane; and digits that letters are joined to. What has no value here can only be held against the same characters.
 */
public final class RareNumerals {
    /** "Half", "quarter" and the like in one character, which figures are read of. */
    private static final String FRACTIONS = "\u00bc\u00bd\u00be";

    private RareNumerals() {}

    /** Returns each run of characters without white space that holds such a number, in the order of the text. */
    public static List<Extent> in(String text) {
        List<Extent> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isAt(text, at)) {
                at++;
                continue;
            }
            int start = at;
            while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
                start--;
            }
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            found.add(new Extent(start, end, text.substring(start, end)));
            at = end;
        }
        return found;
    }

    /**
     * Returns each run of letters and digits that begins with a digit, or with a small letter and has two digits, in the order of
     * the text: "9999a", "x999". Of most of them ("10km", "1990s") a figure or a date is read.
     */
    public static List<Extent> joined(String text) {
        List<Extent> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            int digits = 0;
            boolean letter = false;
            while (end < text.length() && isJoined(text.charAt(end))) {
                boolean digit = text.charAt(end) >= '0' && text.charAt(end) <= '9';
                digits += digit ? 1 : 0;
                letter |= !digit;
                end++;
            }
            boolean first = end > at && text.charAt(at) <= '9';
            boolean small = end > at && Character.isLowerCase(text.charAt(at)) && digits > 1;
            if (letter && digits > 0 && (first || small)) {
                found.add(new Extent(at, end, text.substring(at, end)));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean isJoined(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAt(String text, int at) {
        if (text.charAt(at) < '\u0080') {
            return false;
        }
        int point = text.codePointAt(at);
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER -> point > Character.MAX_VALUE;
            case Character.LETTER_NUMBER -> true;
            case Character.OTHER_NUMBER -> FRACTIONS.indexOf(point) < 0 && !isRaisedUnit(text, at, point);
            default -> false;
        };
    }

    /** "Km²", "CO₂", "x³": no number of its own; but "16²" is one. */
    private static boolean isRaisedUnit(String text, int at, int point) {
        String name = Character.getName(point).toLowerCase(Locale.ROOT);
        boolean raised = name.startsWith("superscript") || name.startsWith("subscript");
        return raised && at > 0 && Character.isLetter(text.charAt(at - 1));
    }
}
