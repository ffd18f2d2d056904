package org.vouch.editor;

/**
 * A thing of the briefing that can be named.
 *
 * @param id its living id; {@code source#name} for a passage
 */
record Target(Sort sort, String id) {

    enum Sort {
        SOURCE,
        PASSAGE,
        FACT,
        ENTITY,
        NOTE
    }
}
