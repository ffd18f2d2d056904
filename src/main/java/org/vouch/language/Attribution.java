package org.vouch.language;

/**
 * A place at which a text gives somebody as the one who says something.
 *
 * @param cue the term that shows it, such as "said" or "according"
 * @param from the first term of the words for the one who speaks, and {@code to} the end, exclusive; equal where there
 *     are none
 * @param place where it stands beside what is said
 * @param tells whether the verb tells what is said, and not only what somebody thinks or wants
 * @param isOpen whether what is said may go on in the next main clause: after "said" and not after "denied"
 */
record Attribution(int cue, int from, int to, Place place, boolean isOpen, boolean tells) {
    enum Place {
        /** "The mayor said that the bridge is safe". */
        BEFORE,
        /** "The bridge is safe, the mayor said". */
        BEHIND,
        /** "The bridge, the mayor said, is safe". */
        AMID
    }

    boolean namesNobody() {
        return from == to;
    }

    boolean isOfSpeaker(int term) {
        return term >= from && term < to;
    }
}
