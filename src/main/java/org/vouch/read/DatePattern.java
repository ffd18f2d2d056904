package org.vouch.read;

/** The form of an EDTF date of levels 0 and 1 as a pattern; which days a month has is left to the reader. */
final class DatePattern {
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01]|XX)";
    private static final String SEASON = "2[1-4]";
    private static final String IN_YEAR = "(-(" + MONTH + "|" + SEASON + "|XX)|-" + MONTH + "-" + DAY + "|-XX-XX)?";
    private static final String POINT = "([0-9]{2}XX|[0-9]{3}X|[0-9]{4}" + IN_YEAR + ")[?~%]?";
    private static final String END = "(" + POINT + "|\\.\\.)?";

    static final String INTERVAL_OR_POINT = "^(" + POINT + "|" + END + "/" + END + ")$";

    private DatePattern() {}
}
