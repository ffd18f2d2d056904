package org.vouch.check;

/** Words of an author as they stand in a message: on one line and short. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** Returns the words between double quotes, cut after 60 characters. */
    static String quoted(String words) {
        return '"' + cut(words) + '"';
    }

    /** Returns the words, cut after 60 characters. */
    static String cut(String words) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
