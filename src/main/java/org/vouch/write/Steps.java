package org.vouch.write;

import java.io.IOException;

/** Told of each step on disk just before it is made, so that a test can stop or fail there. */
interface Steps {
    enum Step {
        STAGE_FILE,
        STAGE_MANIFEST,
        RETIRE_OLD,
        CARRY_STRANGER,
        PLACE_NEW,
        DELETE_FILE,
        DELETE_MANIFEST
    }

    void before(Step step) throws IOException;
}
