package org.vouch.build;

import org.vouch.check.CheckMemory;
import org.vouch.read.ReadMemory;

/** What earlier builds of one project left for the next, which gives the same as one without it. One build at a time. */
record Memory(ReadMemory reading, CheckMemory checking) {

    Memory() {
        this(new ReadMemory(), new CheckMemory());
    }
}
