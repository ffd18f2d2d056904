package org.vouch.links;

/**
 * What became of looking up an address.
 *
 * @param detail what was answered or went wrong, for example {@code 404}; for {@link Status#MOVED} the new address
 */
public record Answer(Status status, String detail) {

    /** From good to bad; the first three need nobody's hand at once. */
    public enum Status {
        /** It is there. */
        OK,
        /** It is there, and its server says that it has another address for good. */
        MOVED,
        /** Its server does not let programs look; a person has to. */
        BLOCKED,
        /** No answer that says anything of it, this time. */
        UNREACHABLE,
        /** Its server says that it is not there. */
        GONE,
        /** It was not asked, because it leads where no reader can follow. */
        REFUSED
    }

    /** Returns whether readers who follow the address find nothing, now and next week. */
    public boolean isBroken() {
        return status == Status.GONE || status == Status.REFUSED;
    }
}
