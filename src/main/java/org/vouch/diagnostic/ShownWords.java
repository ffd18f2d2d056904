package org.vouch.diagnostic;

import java.util.Locale;

/** Words of an author as they stand in a message: short unless they are a name, on one line, and without characters that cannot be seen. */
public final class ShownWords {
    private static final int LONGEST = 60;

    private ShownWords() {}

    /** Returns the words between double quotes, cut after 60 characters. */
    public static String quoted(String words) {
        return '"' + plain(words) + '"';
    }

    /** Returns the words without quotes, cut after 60 characters. */
    public static String plain(String words) {
        StringBuilder shown = new StringBuilder();
        int[] points = words.codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
            append(shown, points[i]);
        }
        return points.length > LONGEST ? shown.append('…').toString() : shown.toString();
    }

    /** Returns a file's name, which is a place to be found and never cut. */
    public static String name(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    /** Returns the character's number, for example {@code U+200B}. */
    public static String number(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private static void append(StringBuilder shown, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> shown.append(codePoint == '\n' ? " " : "<" + number(codePoint) + ">");
            default -> shown.appendCodePoint(codePoint);
        }
    }
}
