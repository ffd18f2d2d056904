package org.vouch.evidence;

import java.util.List;

/** What a lock file turned out to hold. */
public sealed interface ReadLock {
    /** Returns what is wrong with the file, sorted by line; empty where nothing is. */
    List<Fault> faults();

    /**
     * Something in a lock file that is not as {@code vouch lock} would write it.
     *
     * @param line its number, 1-based
     * @param what a sentence about it
     */
    record Fault(int line, String what) {}

    /**
     * A lock with those of its openings that are valid.
     *
     * @param faults why the others are not
     */
    record Readable(Lock lock, List<Fault> faults) implements ReadLock {
        public Readable {
            faults = List.copyOf(faults);
        }
    }

    /** A file whose first four lines are not those of a lock: it proves nothing. */
    record Unreadable(List<Fault> faults) implements ReadLock {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }
}
