package org.vouch.language;

/** A name that a text states: a run of capitalised words with the small words inside it. */
public record Name(int start, int end, String words) {

    /** Returns whether the name is this form of a name, or stands in it as a whole part that names the same. */
    public boolean fits(String form) {
        return false;
    }

    public static boolean standsIn(String words, String form) {
        return false;
    }
}
