package org.vouch.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers in characters of which no figure is read: roman and circled ones, raised and lowered digits behind others,
 * digits beyond the first plane; and digits that letters are joined to. What has no value here can only be held against the same characters.
 */
public final class RareNumerals {
    /** "Half", "quarter" and the like in one character, which figures are read of. */
    private static final String FRACTIONS = "\u00bc\u00bd\u00be";

    private static final Pattern JOINED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[0-9]++[\\p{L}\\p{M}]{1,2}|\\p{Ll}[0-9]{2,})(?![\\p{L}\\p{N}])");

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
     * Returns each number with one or two letters joined to it, "9999a", or to a small letter, "x999", in the order of the text. Of
     * most of them ("10km", "1990s") a figure or a date is read.
     */
    public static List<Extent> joined(String text) {
        List<Extent> found = new ArrayList<>();
        Matcher joined = JOINED.matcher(text);
        while (joined.find()) {
            found.add(new Extent(joined.start(), joined.end(), joined.group()));
        }
        return found;
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
