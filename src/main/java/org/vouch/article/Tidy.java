package org.vouch.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two ways in which a line is made plain: for keeping, and for comparing it with another. */
final class Tidy {
    private static final Pattern SPACES = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern SINGLE = Pattern.compile("[‘’‚‛‹›′]");
    private static final Pattern DOUBLE = Pattern.compile("[“”„‟«»″]");
    private static final Pattern DASHES = Pattern.compile("[‐-―−]");

    private Tidy() {}

    /** Returns a line without white space at its ends and with one space for each run of it. */
    static String whiteSpace(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        int start = spaced.startsWith(" ") ? 1 : 0;
        int end = spaced.endsWith(" ") && spaced.length() > start ? spaced.length() - 1 : spaced.length();
        return spaced.substring(start, end);
    }

    /** Returns a tidied line as it is compared: without the differences of case, quotation marks and dashes. */
    static String folded(String text) {
        String plain =
                SINGLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("'");
        plain = DOUBLE.matcher(plain).replaceAll("\"");
        return DASHES.matcher(plain).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
