package org.vouch.language;

/**
 * How a text holds what one of its words says.
 *
 * @param denied whether it is said not to be so
 * @param conditional whether it hangs on a condition that the text names
 */
record Standing(Hold hold, boolean denied, boolean conditional) {
    static final Standing TOLD = new Standing(Hold.ACTUAL, false, false);

    /** How far something is held to be real, the least first. */
    enum Hold {
        /** "May", "perhaps". */
        POSSIBLE,
        /** Wished, asked for, offered, thought or on a condition. */
        OPEN,
        /** Planned, promised or expected. */
        MEANT,
        /** Settled, but to come: "will", "is to", "decided to". */
        FIRM,
        /** Done, or so. */
        ACTUAL;

        Hold atMost(Hold other) {
            return compareTo(other) < 0 ? this : other;
        }
    }

    Standing atMost(Hold most) {
        return new Standing(hold.atMost(most), denied, conditional);
    }

    Standing reversed() {
        return new Standing(hold, !denied, conditional);
    }

    Standing onCondition() {
        return new Standing(hold, denied, true);
    }

    boolean isTold() {
        return hold == Hold.ACTUAL && !denied;
    }

    /**
     * Returns whether a text that holds something so bears out a sentence that holds it as the other. What is firm may
     * be called planned and the reverse; what is open may not be called firm.
     */
    boolean bearsOut(Standing other) {
        if (denied != other.denied) {
            return other.hold.compareTo(Hold.MEANT) < 0 && hold.compareTo(Hold.MEANT) < 0;
        }
        return switch (other.hold) {
            case ACTUAL -> hold == Hold.ACTUAL;
            case FIRM -> hold.compareTo(Hold.MEANT) >= 0 && (!conditional || other.conditional);
            case MEANT -> hold != Hold.POSSIBLE;
            case OPEN, POSSIBLE -> true;
        };
    }
}
